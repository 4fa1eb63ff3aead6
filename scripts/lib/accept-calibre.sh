# A book in the hands of calibre, which people convert books for their readers with; sourced by scripts/accept.

install_packages calibre

# calibre draws PDF with a browser, which runs as root only without its sandbox.
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1

convert() {
    local log=$work/convert.log
    ebook-convert "$1" "$2" >"$log" 2>&1 || { tail -n 5 "$log"; return 1; }
    ! grep -iE 'warning|error|could not|failed' "$log" || return 1
    stat -c '%s bytes' "$2"
}

book=$work/book/book.epub
mkdir -p "$work/book"
"$deckle" export "${hubs[0]}" -o "$book" -q
for format in azw3 mobi pdf txt; do
    bar "calibre makes $format of the book without a warning" convert "$book" "$work/book/book.$format"
done
bar "what calibre makes of the book has all in order" "$python" scripts/lib/check_text.py "${hubs[0]}" "$work/book/book.txt"
