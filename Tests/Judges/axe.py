"""Runs axe-core over every document of a book, by day and by night, and prints what it finds as JSON.

    axe.py FILE.epub

Exit status 0 when no document breaks a rule of WCAG 2, level A or AA.
"""
import json
import os
import shutil
import sys
import tempfile
import zipfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def violations(page, document):
    page.goto("file://" + document)
    for found in Axe().run(page, options=RULES).response["violations"]:
        yield {"rule": found["id"], "help": found["help"], "nodes": [node["html"][:200] for node in found["nodes"][:3]]}


def main(path):
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        with zipfile.ZipFile(path) as book:
            book.extractall(folder)
            documents = sorted(name for name in book.namelist() if name.endswith(".xhtml"))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        report = []
        for scheme in ("light", "dark"):
            page = browser.new_context(color_scheme=scheme).new_page()
            for name in documents:
                found = violations(page, os.path.join(folder, name))
                report += [{"document": name, "scheme": scheme, **violation} for violation in found]
        browser.close()
    print(json.dumps(report, ensure_ascii=False, indent=1))
    return 1 if report or not documents else 0


sys.exit(main(sys.argv[1]))
