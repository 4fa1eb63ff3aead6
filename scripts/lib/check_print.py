"""Prints a sheet with a browser.

    check_print.py FILE.html
"""
import json
import pathlib
import subprocess
import sys

judge = pathlib.Path(__file__).parents[2] / "Tests" / "Judges" / "print.py"
run = subprocess.run([sys.executable, judge, sys.argv[1]], capture_output=True, text=True, check=False)
if run.returncode != 0:
    sys.exit(run.stdout[-2000:] + run.stderr[-2000:])
report = json.loads(run.stdout)
print(f"{report['pages']} pages of {report['size']}, {len(report['text'].split())} words")
