"""Compares formulas with what pandoc makes of their TeX and prints those whose trees differ as JSON.

    formulas.py FILE.json

FILE holds a list of objects with `tex`, `display` and `mathml`. Attributes are not compared, apart from the alignment
of cells and fractions without a bar; rows that only group, empty space around text, and letters that are one character
in two encodings count as equal. Exit status 0 when pandoc could be asked.
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"
DIGITS = {"bold": 0x1D7CE, "double-struck": 0x1D7D8, "sans-serif": 0x1D7E2, "monospace": 0x1D7F6}
GROUPS = {"math", "mrow", "mstyle", "mpadded", "mtd", "msqrt", "mphantom"}
# Marks that stand alone and their combining twins, and signs that Unicode has twice.
TWINS = str.maketrans({
    "\u0302": "ˆ", "^": "ˆ", "\u0303": "˜", "~": "˜", "\u20d7": "→", "\u20d6": "←", "\u0307": "˙", "\u0308": "¨",
    "\u0301": "´", "\u0300": "`", "\u0306": "˘", "\u030c": "ˇ", "\u030a": "˚", "¯": "\u0332", "_": "\u0332",
    "‾": "\u0332", "∥": "‖", "*": "∗", "∣": "|",
})


def tree(element, variant=None):
    name = element.tag.replace(NAMESPACE, "")
    if name == "semantics":
        return tree(element[0], variant)
    if name in ("mi", "mn", "mo", "mtext"):
        return leaf(name, element.text or "", variant)
    if name == "mspace":
        return name, re.sub(r"\.?0*em", "em", element.get("width", ""))
    children = content(element, element.get("mathvariant", variant))
    if name in ("math", "mrow", "mstyle", "mpadded"):
        return children[0] if len(children) == 1 else ("mrow", children)
    if name == "mfrac" and element.get("linethickness") == "0":
        name = "stack"
    if name == "mtd" and element.get("columnalign", "center") != "center":
        name = "mtd " + element.get("columnalign")
    return name, children


def leaf(name, text, variant):
    if name == "mtext":
        return name, text.strip(" \u00a0").replace("\u00a0", " ")
    if name == "mn" and variant in DIGITS:
        text = "".join(chr(DIGITS[variant] + ord(c) - 48) if "0" <= c <= "9" else c for c in text)
    text = text.translate(TWINS)
    return ("mi" if name == "mo" and text in "ℓℵ" else "mo" if name == "mi" and not text[:1].isalpha() else name), text


def content(element, variant):
    children = [tree(child, variant) for child in element if child.tag != NAMESPACE + "annotation"]
    if element.tag.replace(NAMESPACE, "") not in GROUPS:
        return children
    joined = []
    for child in (part for child in children for part in (child[1] if child[0] == "mrow" else [child])):
        beside_text = joined and "mtext" in (joined[-1][0], child[0])
        if beside_text and child[0] == "mspace":
            continue
        if beside_text and joined[-1][0] == "mspace":
            joined.pop()
        if joined and joined[-1][0] == child[0] == "mi":
            child = ("mi", joined.pop()[1] + child[1])
        joined.append(child)
    return joined


def shown(node):
    name, inside = node
    return f"{name}‹{inside}›" if isinstance(inside, str) else f"{name}({' '.join(map(shown, inside))})"


def pandoc(formulas):
    marks = {"block": "$$", "inline": "$"}
    text = "".join(f"::: {{#f{n}}}\n{marks[f['display']]}{f['tex']}{marks[f['display']]}\n:::\n\n" for n, f in enumerate(formulas))
    run = subprocess.run(["pandoc", "-f", "markdown", "-t", "html", "--mathml"], input=text, capture_output=True, text=True, check=True)
    for block in re.findall(r'<div id="f\d+">(.*?)</div>', run.stdout, re.S):
        found = re.search(r"<math .*?</math>", block, re.S)
        yield shown(tree(ET.fromstring(found.group(0)))) if found else "cannot be read"


def main(path):
    with open(path, encoding="utf-8") as file:
        formulas = json.load(file)
    differing = {}
    for formula, theirs in zip(formulas, pandoc(formulas), strict=True):
        ours = shown(tree(ET.fromstring(formula["mathml"])))
        if ours != theirs:
            differing[formula["tex"]] = f"{ours} is {theirs} to pandoc"
    print(json.dumps(differing, ensure_ascii=False))
    return 0


sys.exit(main(sys.argv[1]))
