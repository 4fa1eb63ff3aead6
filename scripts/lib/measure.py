"""Runs a command several times and reports its wall and processor time and the largest peak of memory.

    measure.py [--runs N] [--fresh FOLDER] [--json FILE] -- COMMAND…

A folder named as fresh is removed before every run: an export over older files looks into them first.
A run that fails ends the measurement with its status.
"""
import argparse
import json
import os
import shutil
import statistics
import sys
import time


def run(command):
    """Seconds, seconds of the processor, peak bytes and status of one run, its output thrown away."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    scale = 1 if sys.platform == "darwin" else 1024
    seconds = time.monotonic() - start
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale, os.waitstatus_to_exitcode(status)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--fresh")
parser.add_argument("--json")
parser.add_argument("command", nargs=argparse.REMAINDER)
arguments = parser.parse_args()
results = []
for _ in range(arguments.runs):
    if arguments.fresh:
        shutil.rmtree(arguments.fresh, ignore_errors=True)
    results.append(run(arguments.command[1:]))
walls, processor, peaks, statuses = zip(*results)
if any(statuses):
    sys.exit(max(statuses))
report = {
    "min": min(walls),
    "median": statistics.median(walls),
    "cpu": statistics.median(processor),
    "peak": max(peaks),
}
if arguments.json:
    with open(arguments.json, "w", encoding="utf-8") as file:
        json.dump(report, file)
else:
    print(f"{report['min']:.3f} s at best, {report['median']:.3f} s median, {report['peak'] / 2**20:.1f} MiB")
