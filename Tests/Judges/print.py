"""Prints a page to paper with a browser and prints the pages' size and text as JSON.

    print.py [--brief] FILE.html

With --brief it prints one line of counts instead. Exit status 0 when the browser printed at least one page.
"""
import json
import os
import re
import subprocess
import sys
import tempfile


def main(path, brief):
    with tempfile.TemporaryDirectory() as folder:
        pdf = os.path.join(folder, "page.pdf")
        browser = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile", f"--print-to-pdf={pdf}", "file://" + os.path.abspath(path),
        ]
        subprocess.run(browser, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=240)
        if not os.path.exists(pdf):
            print("the browser printed nothing")
            return 1
        facts = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    report = {
        "pages": int(re.search(r"^Pages:\s+(\d+)", facts, re.M).group(1)),
        "size": re.search(r"^Page size:\s+(.*)$", facts, re.M).group(1),
        "text": text,
    }
    counts = f"{report['pages']} pages of {report['size']}, {len(text.split())} words"
    print(counts if brief else json.dumps(report, ensure_ascii=False))
    return 0


sys.exit(main(sys.argv[-1], "--brief" in sys.argv[1:-1]))
