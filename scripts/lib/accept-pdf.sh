# Sheets as PDF by both programs that print them; sourced by scripts/accept for each hub.

pages_of() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

# printed_alike ENGINE LAYOUT FILE: prints the hub twice, with time enough for a busy machine.
printed_alike() {
    local options=(--set "pdf.engine=$1" --set "pdf.layout=$2" --set pdf.seconds=1800 -q) again="${3%.pdf}-again.pdf"
    "$deckle" export "$hub" -o "$3" "${options[@]}" && "$deckle" export "$hub" -o "$again" "${options[@]}" || return 1
    cmp "$3" "$again" && rm "$again" && echo "$(pages_of "$3") pages, the same bytes twice"
}

# keeps_rules FILE [RULE]: what a PDF must have; RULE is one that this program is known to break.
keeps_rules() {
    local report
    if [ -z "$folder" ]; then
        report=$("$python" Tests/Judges/pdf.py "$1") && echo "${report:0:200}"
        return
    fi
    report=$("$python" "$folder/tools/print_check.py" --pdf "$1") || [ -n "${2:-}" ] || { printf '%s\n' "$report"; return 1; }
    printf '%s\n' "$report"
    grep -q '^print_check: ' <<<"$report" && [ -z "$(grep -E '^FAIL ' <<<"$report" | grep -vE "^FAIL ${2:-none} ")" ]
}

# as_long FILE FILE: page counts within 3 %, or a page.
as_long() {
    local one other apart
    one=$(pages_of "$1") other=$(pages_of "$2")
    apart=$((one > other ? one - other : other - one))
    echo "$one and $other pages"
    [ "$apart" -le 1 ] || [ $((apart * 100)) -le $((one * 3)) ]
}

for layout in study quiz; do
    browser=$out/$layout-chromium.pdf weasyprint=$out/$layout-weasyprint.pdf
    bar "$name: $layout as PDF by Chromium" printed_alike chromium "$layout" "$browser"
    bar "$name: $layout as PDF by WeasyPrint" printed_alike "$PWD/.venv/bin/weasyprint" "$layout" "$weasyprint"
    # Chromium tags no running heads and page numbers, describes no links, and declares no conformance.
    bar "$name: $layout by Chromium keeps all rules but those of PDF/UA" keeps_rules "$browser" pdf-ua
    bar "$name: $layout by WeasyPrint keeps all rules" keeps_rules "$weasyprint"
    bar "$name: $layout is as long by both" as_long "$browser" "$weasyprint"
done
