"""Prints what a PDF file says of itself and its text as JSON.

    pdf.py FILE.pdf

Exit status 0 when it could be read.
"""
import json
import subprocess
import sys


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


path = sys.argv[1]
lines = run("pdfinfo", "-isodates", path).splitlines()
facts = dict((part.strip() for part in line.split(":", 1)) for line in lines if ":" in line)
print(json.dumps({"facts": facts, "text": run("pdftotext", path, "-")}, ensure_ascii=False))
