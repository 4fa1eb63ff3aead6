"""Looks for all questions of a hub in the text of its book: the prompts in their order, and behind them the answers.

    check_text.py PAYLOAD FILE.txt
"""
import re
import sys

import payload


def letters(text):
    """The text without spaces and marks, which converters change."""
    return re.sub(r"\W|_", "", text)


def opening(markdown):
    """The first words without the number of an item, between signs of Markdown."""
    plain = re.sub(r"^(\d+\.|[-*]) |```\w*", "", markdown.strip())
    parts = re.split(r"[`*\[\]<\n|#${]", plain)
    return next(part for part in parts if letters(part))[:60]


hub = payload.hub(sys.argv[1])
places = {topic["slug"]: topic["order"] for topic in hub["topics"]}
pages = sorted(hub["qa"], key=lambda page: (places[page["topicSlug"]], page["order"]))
questions = [question for page in pages for question in page["questions"]]
parts = [opening(question[name]) for name in ("q", "a") for question in questions]
with open(sys.argv[2], encoding="utf-8") as file:
    text = letters(file.read())
position, missing = 0, []
for part in parts:
    found = text.find(letters(part), position)
    if found < 0:
        missing.append(part)
    else:
        position = found
print("\n".join(missing[:5]))
print(f"{len(parts) - len(missing)} of {len(parts)} prompts and answers in order")
sys.exit(bool(missing))
