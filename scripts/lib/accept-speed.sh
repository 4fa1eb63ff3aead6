# Time and memory; sourced by scripts/accept.

run_cost() {
    "$python" scripts/lib/measure.py --runs 9 --fresh "$work/cost" --json "$work/cost.json" -- "$deckle" export "$1" -o "$work/cost/" -q
    "$python" - "$work/cost.json" <<'PY'
import json, sys
cost = json.load(open(sys.argv[1]))
print(f"{cost['min']:.3f} s at best, {cost['median']:.3f} s median, {cost['peak'] / 2**20:.1f} MiB of 60")
sys.exit(cost["peak"] > 60 * 2**20 or cost["min"] > 0.25)
PY
}
for hub in "${hubs[@]}"; do
    bar "$(basename "$hub"): all four formats, at most 60 MiB" run_cost "$hub"
done

# At most a third of one Python script that writes the same four files, both in turn.
third_of_a_script() {
    "$folder/tools/bench_peers/bench_peers.sh" "${hubs[0]}" "$work/peers" --scales 1 --runs 7 --only "all four" \
        --ours "$deckle" >"$work/peers.log" 2>&1 || { tail -n 20 "$work/peers.log"; return 1; }
    "$python" scripts/lib/compare_peers.py "$work/peers/results.json"
}
if [ -n "$folder" ]; then
    bar "a third of the wall time of a Python script" third_of_a_script
fi

# Every text decoded four times, in turn with the faster of Foundation's readers, which take everything apart once.
reads_payloads_fast() {
    "$make_hub" --pages 250 --questions 40 --seed 1 --plain "$work/reading.json"
    "$reading_speed" 15 "$work/reading.json" >"$work/reading.md"
    awk -F'|' '/four times/ { print $5 + 0 " times, " $4 + 0 " ms"; exit $5 < 6 }' "$work/reading.md"
}
bar "10,000 questions read at least 6 times as fast as by Foundation" reads_payloads_fast
