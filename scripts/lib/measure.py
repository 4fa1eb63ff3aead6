"""Runs a command several times and reports the shortest and the median wall time and the largest peak of memory.

    measure.py [--runs N] [--json FILE] -- COMMAND…

A run that fails ends the measurement with its status.
"""
import argparse
import json
import os
import statistics
import sys
import time


def run(command):
    """Seconds, peak bytes and status of one run, its output thrown away."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    scale = 1 if sys.platform == "darwin" else 1024
    return time.monotonic() - start, usage.ru_maxrss * scale, os.waitstatus_to_exitcode(status)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--json")
parser.add_argument("command", nargs=argparse.REMAINDER)
arguments = parser.parse_args()
results = [run(arguments.command[1:]) for _ in range(arguments.runs)]
if any(status for _, _, status in results):
    sys.exit(max(status for _, _, status in results))
report = {
    "min": min(seconds for seconds, _, _ in results),
    "median": statistics.median(seconds for seconds, _, _ in results),
    "peak": max(peak for _, peak, _ in results),
}
if arguments.json:
    with open(arguments.json, "w", encoding="utf-8") as file:
        json.dump(report, file)
else:
    print(f"{report['min']:.3f} s at best, {report['median']:.3f} s median, {report['peak'] / 2**20:.1f} MiB")
