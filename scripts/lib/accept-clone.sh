# The two commands in a fresh clone; sourced by scripts/accept.

git clone --quiet . "$work/clone"

two_commands() {
    local command start=$SECONDS
    for command in run test; do
        (cd "$work/clone" && "scripts/$command") >"$work/$command.log" 2>&1 || { tail -n 20 "$work/$command.log"; return 1; }
        echo "scripts/$command took $((SECONDS - start)) s"
    done
    [ $((SECONDS - start)) -le 1200 ]
}
bar "scripts/run and scripts/test in a fresh clone" two_commands
