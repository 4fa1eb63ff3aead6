"""Imports a package, and a table after it, into Anki and compares the number of notes.

    check_anki.py NOTES FILE.apkg [FILE.csv]
"""
import json
import pathlib
import subprocess
import sys

wanted, files = int(sys.argv[1]), sys.argv[2:]
judge = pathlib.Path(__file__).parents[2] / "Tests" / "Judges" / "anki_import.py"
run = subprocess.run([sys.executable, judge, *files], capture_output=True, text=True, check=False)
if run.returncode != 0:
    sys.exit(run.stdout[-2000:] + run.stderr[-2000:])
report = json.loads(run.stdout)
print(f"{report['notes']} notes of {wanted}, {len(report['cards'])} cards, imports {report['imports']}")
sys.exit(report["notes"] != wanted)
