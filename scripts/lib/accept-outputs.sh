# The four outputs of one hub before their real consumers; sourced by scripts/accept for each hub.

name=$(basename "$(dirname "$hub")")/$(basename "$hub")
out=$work/outputs/$(basename "$hub").d
questions=$("$deckle" inspect --json "$hub" | "$python" -c 'import json, sys; print(json.load(sys.stdin)["questions"])')
bar "$name: four formats in one run" "$deckle" export "$hub" -o "$out/"
apkg=$(ls "$out"/*.apkg) epub=$(ls "$out"/*.epub) csv=$(ls "$out"/*.csv) html=$(ls "$out"/*.html)
"$deckle" export "$hub" --to csv --set csv.preset=anki -o "$out/anki.csv" -q

if [ -n "$folder" ]; then
    tools=$folder/tools
    bar "$name: Anki takes the package" "$python" "$tools/anki_check.py" "$apkg" \
        --expect-notes "$questions" --expect-cards "$questions" --strict
    bar "$name: Anki takes the table" "$python" "$tools/anki_check.py" --csv "$out/anki.csv" --with "$apkg" \
        --expect-notes "$questions"
    bar "$name: the table and the package are the same notes" "$python" Tests/Judges/anki_import.py --notes "$questions" "$apkg" "$out/anki.csv"
    bar "$name: the book is valid and whole" "$python" "$tools/epub_check.py" "$epub" \
        --expect-questions "$questions" --payload "$hub"
    bar "$name: the sheet prints" "$python" "$tools/print_check.py" "$html" --layout study --expect-questions "$questions"
else
    bar "$name: Anki takes the package" "$python" Tests/Judges/anki_import.py --notes "$questions" "$apkg"
    bar "$name: Anki takes the table" "$python" Tests/Judges/anki_import.py --notes "$questions" "$apkg" "$out/anki.csv"
    bar "$name: the book is valid" "$python" Tests/Judges/epub.py "$epub"
    bar "$name: the sheet prints" "$python" Tests/Judges/print.py --brief "$html"
fi
bar "$name: the package keeps every rule" "$deckle" verify --strict "$apkg"
bar "$name: the book keeps every rule" "$deckle" verify --strict "$epub"
bar "$name: the table has every row" "$python" scripts/lib/check_table.py "$hub" "$csv"
