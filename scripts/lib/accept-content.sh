# Nothing lost, nothing changed from run to run; sourced by scripts/accept.

hub_list=$(printf '%s:' "${hubs[@]/#samples/$PWD/samples}")
vectors=
[ -z "$folder" ] || vectors=$folder/data/devalue-vectors.json

# A filter that no test matches any more has tested nothing.
tests() {
    local output status=0
    output=$(DECKLE_HUBS=${hub_list%:} DECKLE_VECTORS=$vectors swift test --filter "$1" 2>&1) || status=$?
    grep -E 'error|✘|↳ seed|Test run with' <<<"$output"
    [ "$status" = 0 ] && ! grep -q 'Test run with 0 tests' <<<"$output"
}

bar "nothing lost: words and code lines in all five outputs" tests NothingLost

# Changed sources: what is not in an output is said. A seed that fails is tried again by its number.
said() {
    local seed=$((RANDOM * 32768 + RANDOM))
    DECKLE_HUBS_SEED=$seed DECKLE_HUBS_COUNT=500 tests NothingSilent || { echo "500 hubs from DECKLE_HUBS_SEED=$seed on"; return 1; }
    echo "500 hubs from seed $seed on"
}
bar "nothing lost in silence: changed hubs in all five outputs" said
[ -z "$vectors" ] || bar "devalue documents decode or fail as they must" tests Vector

# Twice, elsewhere, with another clock and another language of the machine.
same_bytes() {
    local hub=$1 one=$work/same/one two=$work/same/two
    rm -rf "$work/same"
    mkdir -p "$one" "$two"
    local input
    input=$(cd "$(dirname "$hub")" && pwd)/$(basename "$hub")
    (cd "$one" && TZ=UTC LC_ALL=C "$deckle" export "$input" --to apkg,epub,csv,html,json -o ./ -q)
    (cd "$two" && TZ=Asia/Kathmandu LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 "$deckle" export "$input" \
        --to apkg,epub,csv,html,json -o ./ -q)
    diff -r "$one" "$two" && echo "$(ls "$one" | wc -l | tr -d ' ') files, byte for byte"
}
for hub in "${hubs[@]}"; do
    bar "$(basename "$hub"): two runs give the same bytes" same_bytes "$hub"
done

# The program alone, moved away from the project.
alone() {
    mkdir -p "$work/alone/out"
    cp "$deckle" "$work/alone/"
    cp samples/text-in-software/_payload.json "$work/alone/hub.json"
    (cd "$work/alone" && env -i PATH=/nowhere ./deckle export hub.json -o out/ -q)
    echo "$(ls "$work/alone/out" | wc -l | tr -d ' ') files from the program alone"
}
bar "the program works when copied alone" alone
