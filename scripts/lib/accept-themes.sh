# Every shipped theme in every output, answer mode and layout, before the output's real consumers; sourced by
# scripts/accept for each hub.

answer_modes=(linked after details notes open)
sheet_layouts=(study cover quiz quiz-key interview cheatsheet list)

# themed THEME KEY=VALUE FILE [JUDGE…]: writes the hub in a theme and asks a judge, whose last argument is the file.
themed() {
    local theme=$1 option=$2 file=$3
    shift 3
    "$deckle" export "$hub" --author Deckle --theme "$theme" ${option:+--set "$option"} -o "$file" -q && "$@" "$file"
}

prints() {
    if [ -n "$folder" ]; then "$python" "$folder/tools/print_check.py" "$1"; else "$python" Tests/Judges/print.py --brief "$1"; fi
}
binds() {
    if [ -n "$folder" ]; then
        "$python" "$folder/tools/epub_check.py" --strict --axe --payload "$hub" --expect-questions "$questions" "$1"
    else
        "$python" Tests/Judges/epub.py "$1" && "$python" Tests/Judges/axe.py "$1" >/dev/null && echo "no rule broken"
    fi
}
imports() {
    if [ -n "$folder" ]; then
        "$python" "$folder/tools/anki_check.py" --strict --expect-notes "$questions" "$1"
    else
        "$python" Tests/Judges/anki_import.py --notes "$questions" "$1"
    fi
}

for theme in $(cd themes && ls -d -- */theme.yml | xargs -n 1 dirname); do
    dressed=$out/$theme
    mkdir -p "$dressed"
    bar "$name in $theme: Anki" themed "$theme" "" "$dressed/deck.apkg" imports
    for mode in "${answer_modes[@]}"; do
        bar "$name in $theme: book, answers $mode" themed "$theme" "epub.answers=$mode" "$dressed/$mode.epub" binds
    done
    for layout in "${sheet_layouts[@]}"; do
        bar "$name in $theme: $layout on paper" themed "$theme" "html.layout=$layout" "$dressed/$layout.html" prints
        # Only the stricter judges look at a page on a screen.
        [ -z "$folder" ] || bar "$name in $theme: $layout on screen" \
            "$python" "$folder/tools/page_check.py" --axe "$dressed/$layout.html"
    done
    for layout in cards foldover; do
        bar "$name in $theme: $layout" themed "$theme" "html.layout=$layout" "$dressed/$layout.html" prints
    done
    rm -rf "$dressed"
done
