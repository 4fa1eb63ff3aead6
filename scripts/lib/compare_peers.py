"""Compares our time with the other's in the result file of a benchmark.

    compare_peers.py results.json
"""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
rows = rows if isinstance(rows, list) else rows.get("results", rows.get("jobs", []))


def shortest(row):
    return min(run["wall"] for run in row["runs"] if "wall" in run)


ours = [shortest(row) for row in rows if "deckle" in row["job"].lower() or row.get("ours")]
others = [shortest(row) for row in rows if not ("deckle" in row["job"].lower() or row.get("ours"))]
share = min(ours) / min(others)
print(f"{min(ours):.3f} s against {min(others):.3f} s, {share:.2f} of it, at most 0.33")
sys.exit(share > 1 / 3)
