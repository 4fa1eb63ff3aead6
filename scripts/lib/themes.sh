# The time that themes take to be resolved; sourced by scripts/accept and scripts/bench.

# theme_times PROGRAM DECK: the name of each built-in theme and the median of the milliseconds in 15 programs, as an
# export resolves a theme once.
theme_times() {
    local theme
    for theme in $(cd themes && ls -d */theme.yml | xargs dirname); do
        echo "$theme $(for _ in {1..15}; do "$1" "$theme" "$2"; done | sort -n | sed -n 8p)"
    done
}
