# Bad input: one clear error in the one form, the right status, nothing written; sourced by scripts/accept.

bad=$work/bad
mkdir -p "$bad"
sample=$PWD/samples/text-in-software/_payload.json

# refused NAME STATUS PATTERN ARGUMENTS…: runs `deckle ARGUMENTS` in an empty folder.
refused() {
    local wanted=$1 pattern=$2 output status=0
    shift 2
    rm -rf "$bad/here"
    mkdir "$bad/here"
    output=$(cd "$bad/here" && "$deckle" "$@" 2>&1) || status=$?
    printf '%s\n' "$output"
    [ "$status" = "$wanted" ] || { echo "exit status $status, wanted $wanted"; return 1; }
    grep -qE "$pattern" <<<"$output" || { echo "no line like: $pattern"; return 1; }
    [ -z "$(ls -A "$bad/here")" ] || { echo "files were written: $(ls "$bad/here")"; return 1; }
    if [ "$wanted" = 1 ]; then
        grep -qE '^ +--> ' <<<"$output" || { echo "no line with the place"; return 1; }
    fi
    echo "status $status, $(grep -m 1 -E '^(error|warning)\[' <<<"$output")"
}

payload() { printf '[{"data":1},{"hub":2},%s]' "$1"; }
page='{"path":3,"questions":4},"/a/b"'

: >"$bad/empty.json"
head -c 20000 "$sample" >"$bad/cut.json"
echo '<!doctype html><title>Nothing here</title><p>No payload.' >"$bad/page.html"
echo '{"some": "other", "json": [1, 2, 3]}' >"$bad/other.json"
payload '{"title":3},"A page without questions"' >"$bad/none.json"
payload "$page"',[5,9,9],{"id":6,"q":7,"a":8},"one","What?","That.\n",{"id":6,"q":7,"a":8}' >"$bad/double.json"
payload "$page"',[5,9,10,11],{"id":6,"q":7,"a":8},"one","What?","That.\n",{"q":7,"a":8},{"id":12,"a":8},{"id":13,"q":7},"two","three"' \
    >"$bad/lacking.json"
cp "$sample" "$bad/locked.json"
chmod 000 "$bad/locked.json"
mkdir -p "$bad/locked"
chmod 555 "$bad/locked"

bar "refuses an empty file" refused 1 '^error\[' export "$bad/empty.json"
bar "refuses a truncated payload" refused 1 '^error\[' export "$bad/cut.json"
bar "refuses HTML without a payload" refused 1 '^error\[' export "$bad/page.html"
bar "refuses JSON that is no payload" refused 1 '^error\[' export "$bad/other.json"
bar "refuses a payload without questions" refused 1 '^error\[' export "$bad/none.json"
bar "refuses doubled identities" refused 1 'one' export "$bad/double.json"
bar "refuses questions that lack a part, all of them" refused 1 '(two|three)' export "$bad/lacking.json"
bar "refuses a missing file" refused 1 '^error\[' export "$bad/missing.json"
bar "refuses a topic that the deck lacks" refused 1 '^error\[' export "$sample" --topic nothing
if [ "$(id -u)" != 0 ]; then
    bar "refuses an unreadable file" refused 1 '^error\[' export "$bad/locked.json"
    bar "refuses an unwritable folder" refused 1 '^error\[' export "$sample" -o "$bad/locked/"
else # root may read and write everything but what the kernel makes up
    bar "refuses an unreadable file" refused 1 '^error\[' export /proc/self/mem
    bar "refuses an unwritable folder" refused 1 '^error\[' export "$sample" -o /proc/
fi
bar "refuses an unknown format, offers the nearest" refused 2 'epub' export "$sample" --to epbu
bar "refuses an unknown theme, offers the nearest" refused 2 'plain' export "$sample" --theme plian
bar "refuses an unknown option, offers the nearest" refused 2 'csv\.cells' export "$sample" --set csv.cell=text
bar "refuses an unknown command, offers the nearest" refused 2 'export' exprot "$sample"

# --skip-bad leaves the bad ones out, says so, and still ends with 1.
skip_bad() {
    local status=0 output
    rm -rf "$bad/skip"
    output=$("$deckle" export "$bad/lacking.json" --skip-bad --to csv -o "$bad/skip/" 2>&1) || status=$?
    printf '%s\n' "$output"
    [ "$status" = 1 ] && [ -n "$(ls "$bad/skip")" ]
}
bar "--skip-bad writes the rest and ends with 1" skip_bad

# A picture that is not there: a warning with its words in place, an error under --strict.
missing_picture() {
    local status=0
    payload "$page"',[5],{"id":6,"q":7,"a":8},"one","What?","![a map of the harbour](/img/gone.png)\n"' >"$bad/picture.json"
    "$deckle" export "$bad/picture.json" --to html -o "$bad/picture.html"
    grep -q 'a map of the harbour' "$bad/picture.html" || { echo "the words are not in the sheet"; return 1; }
    "$deckle" export "$bad/picture.json" --to html -o "$bad/strict.html" --strict || status=$?
    [ "$status" = 1 ] && [ ! -e "$bad/strict.html" ]
}
bar "a missing picture is a warning, and stops under --strict" missing_picture
chmod -R u+rwX "$bad"
