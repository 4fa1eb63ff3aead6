# A preview in a browser: how soon it is there, and how soon a saved change is; sourced by scripts/accept.

# The preview of the hub with the argument's path: the first paint and a saved change, with the figures of both.
previewed() {
    cp "$1" "$work/previewed.json"
    "$python" Tests/Judges/preview.py "$deckle" "$work/previewed.json" --bars
}
bar "the preview of $(basename "${hubs[0]}") is there at once, and follows" previewed "${hubs[0]}"

# The page itself by the stricter judge of the folder.
if [ -n "$folder" ]; then
    preview_page() {
        "$deckle" preview "$work/previewed.json" --no-open 2>"$work/preview.log" &
        local program=$! status=0
        until grep -q '^http://' "$work/preview.log" || ! kill -0 "$program" 2>/dev/null; do sleep 0.1; done
        "$python" "$folder/tools/page_check.py" "$(grep -m 1 '^http://' "$work/preview.log")" --allow-script --no-fold --axe || status=$?
        kill -INT "$program"
        wait "$program" || true
        return "$status"
    }
    bar "the page of the preview" preview_page
fi
