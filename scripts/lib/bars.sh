# One line a bar; sourced by scripts/accept.

failed=0 passed=0

# bar NAME COMMAND…: passes with the last line of the command's output as its figure, or fails with all of it.
bar() {
    local name=$1 output status=0
    shift
    output=$("$@" 2>&1) || status=$?
    if [ "$status" = 0 ]; then
        passed=$((passed + 1))
        printf 'PASS  %s: %s\n' "$name" "$(tail -n 1 <<<"$output")"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s (status %s)\n' "$name" "$status"
        tail -n 12 <<<"$output" | sed 's/^/      /'
    fi
}

close_bars() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
