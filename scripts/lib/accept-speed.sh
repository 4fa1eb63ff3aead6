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

# Peak memory beyond the input, from 3,440 to 34,400 questions.
growth() {
    local pages
    for pages in 430 4300; do
        "$make_hub" --pages "$pages" --questions 8 --seed 3 --plain "$work/grow-$pages.json"
        "$python" scripts/lib/measure.py --runs 1 --json "$work/grow-$pages.cost" -- \
            "$deckle" export "$work/grow-$pages.json" --to apkg -o "$work/grow-$pages.apkg" -q
    done
    "$python" - "$work" <<'PY'
import json, os, sys
def beyond(pages):
    peak = json.load(open(f"{sys.argv[1]}/grow-{pages}.cost"))["peak"]
    return peak - os.path.getsize(f"{sys.argv[1]}/grow-{pages}.json")
bytes_each = (beyond(4300) - beyond(430)) / (34_400 - 3_440)
print(f"{bytes_each:.0f} bytes a question, at most 300")
sys.exit(bytes_each > 300)
PY
}
bar "memory grows with the input only" growth
