"""Runs axe-core over every document of a book, by day and by night, looks whether type of twice the size still fits a
small page, which axe does not (WCAG 1.4.4), and whether a picture alone fits a page whatever its shape, and prints what is
found as JSON.

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


SMALL_PAGE = {"width": 360, "height": 640}
WIDER = """() => {
  document.body.style.fontSize = "200%";
  const edge = document.documentElement.clientWidth, text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange(), wider = [];
  const passes = (node, word) => {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    return [...range.getClientRects()].some(box => box.right > edge + 1);
  };
  while (text.nextNode()) {
    const node = text.currentNode;
    if (node.parentElement.closest("math")) continue;  // A formula has no lines to break; it scrolls.
    // Words only: blanks at the end of a line hang over the edge, and nobody sees it.
    if ([...node.data.matchAll(/\\S+/g)].some(word => passes(node, word))) wider.push(node.parentElement.outerHTML);
  }
  return wider;
}"""


def wider(page, document):
    page.goto("file://" + document)
    found = page.evaluate(WIDER)
    if found:
        yield {"rule": "resize-text", "help": "Text must fit the page", "nodes": [html[:200] for html in found[:3]]}


PAGES = [{"width": 600, "height": 800}, SMALL_PAGE, {"width": 1024, "height": 600}]
CUT_OFF = """() => {
  if (document.body.textContent.trim()) return [];
  const edge = document.documentElement, box = picture => picture.getBoundingClientRect();
  const fits = picture => box(picture).bottom <= edge.clientHeight && box(picture).right <= edge.clientWidth;
  return [...document.images].filter(picture => !fits(picture)).map(picture => picture.outerHTML);
}"""


def cut_off(page, document):
    page.goto("file://" + document)
    if found := page.evaluate(CUT_OFF):
        yield {"rule": "picture-page", "help": "A picture that is alone must fit the page", "nodes": found}


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
        page = browser.new_page(viewport=SMALL_PAGE)
        for name in documents:
            report += [{"document": name, **violation} for violation in wider(page, os.path.join(folder, name))]
        for size in PAGES:
            page.set_viewport_size(size)
            for name in documents:
                found = cut_off(page, os.path.join(folder, name))
                report += [{"document": name, "page": size, **violation} for violation in found]
        browser.close()
    print(json.dumps(report, ensure_ascii=False, indent=1))
    return 1 if report or not documents else 0


sys.exit(main(sys.argv[1]))
