# What an export costs beyond seconds: instructions, memory a question, opens of a picture; sourced by scripts/accept.

install_packages valgrind strace

# Instructions, which do not depend on what else the machine does, of the program with the arguments after the bound, in
# millions.
instructions() {
    local most=$1
    shift
    cp "$deckle" "$work/stripped"
    # valgrind cannot read all of what the compiler says for debuggers.
    strip -g "$work/stripped"
    rm -rf "$work/counted"
    valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$work/stripped" "$@" \
        2>"$work/valgrind.log" >"$work/counted.log" || { tail -n 5 "$work/valgrind.log"; return 1; }
    local count
    count=$(sed -n 's/.*Collected : //p' "$work/valgrind.log")
    echo "$((count / 1000000)) million instructions, at most $most"
    [ "$count" -le "$((most * 1000000))" ]
}
bar "the program starts in few instructions" instructions 25 --version
# The bound is for the hub of the folder, as others are as large as they are; it is older than the cover and the pages
# that books have beside the deck's own.
[ -z "$folder" ] || bar "all four formats of the hub in few instructions" instructions 1000 \
    export "${hubs[0]}" -o "$work/counted/" -q --set epub.extras=none --set epub.cover=none

source scripts/lib/themes.sh

themes_in_time() {
    theme_times "$theme_speed" "${hubs[0]}" | sort -k 2 -n | awk '{ print } $2 >= 2 { slow = 1 } END { print "the slowest: " $1 " " $2 " ms, below 2"; exit slow }'
}
bar "every theme is resolved in time" themes_in_time

# Peak memory beyond the input, from 3,440 to 34,400 questions, on pages of as many as asked for.
growth() {
    local format=$1 questions=$2 total
    for total in 3440 34400; do
        local hub="$work/long-$questions-$total"
        [ -e "$hub.json" ] || "$make_hub" --pages $((total / questions)) --questions "$questions" --seed 3 --plain "$hub.json"
        rm -rf "$work/long"
        "$python" scripts/lib/measure.py --runs 1 --json "$hub.cost" -- \
            "$deckle" export "$hub.json" --to "$format" -o "$work/long/" -q
    done
    "$python" - "$work/long-$questions" <<'PY'
import json, os, sys
def beyond(total):
    peak = json.load(open(f"{sys.argv[1]}-{total}.cost"))["peak"]
    return peak - os.path.getsize(f"{sys.argv[1]}-{total}.json")
bytes_each = (beyond(34_400) - beyond(3_440)) / (34_400 - 3_440)
print(f"{bytes_each:.0f} bytes a question, at most 300")
sys.exit(bytes_each > 300)
PY
}
bar "apkg, 8 questions a page: memory grows with the input only" growth apkg 8
for format in apkg csv html epub; do bar "$format: memory grows with the input only" growth "$format" 40; done

# Peak memory beyond the input for 100,000 questions. Plain lists are not asked: theirs is one page, which is made as a whole.
many() {
    local input="$work/many/$1"
    shift
    "$python" scripts/lib/measure.py --runs 1 --fresh "$work/long" --json "$work/many.cost" -- \
        "$deckle" "$@" "$input" --deck-id many -q
    "$python" - "$work/many.cost" "$input" <<'PY'
import json, os, sys
peak, path = json.load(open(sys.argv[1]))["peak"], sys.argv[2]
files = [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names] or [path]
beyond, most = peak - sum(map(os.path.getsize, files)), 64 * 2**20 + 300 * 100_000
print(f"{beyond / 2**20:.0f} MiB, at most {most / 2**20:.0f}")
sys.exit(beyond > most)
PY
}
for input in payload:hub.json folder:hub readme:README.md; do
    "$make_hub" --pages 2500 --questions 40 --seed 3 --plain --shape "${input%%:*}" "$work/many/${input#*:}"
    bar "100,000 questions, ${input%%:*}: memory to read them" many "${input#*:}" check
    for format in apkg csv html json; do
        bar "100,000 questions, ${input%%:*}: memory for $format" many "${input#*:}" export --to "$format" -o "$work/long/"
    done
    rm -rf "$work/many"
done

# Every picture of the sample is opened once, however many formats hold it.
opens() {
    rm -rf "$work/opened"
    strace -f -qq -e trace=openat -o "$work/opens" "$deckle" export samples/text-in-software/_payload.json \
        --to apkg,epub,csv,html --set csv.cells=html -o "$work/opened/" -q
    local most
    most=$(grep -oE 'public/[^"]+\.(png|jpg|gif|svg|wav|webp)", O_RDONLY' "$work/opens" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $1 }')
    echo "${most:-none} at most"
    [ "$most" = 1 ]
}
bar "a picture is opened once a run" opens
