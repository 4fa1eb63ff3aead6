"""Compares a plain table with its hub: one row a question, every prompt and answer byte for byte as in the source.

    check_table.py PAYLOAD FILE.csv
"""
import csv
import re
import sys

import payload

csv.field_size_limit(1 << 30)
wanted = payload.questions(sys.argv[1])
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))


def letters(text):
    """The text without spaces and marks."""
    return re.sub(r"\W|_", "", text)


faults = []
for row in rows:
    page, _, name = row["id"].partition("#")
    question = wanted.pop((page, name), None)
    if question is None:
        faults.append(f"{row['id']}: no such question in the hub")
        continue
    if question["q"] != row["question"]:
        faults.append(f"{row['id']}: the question differs")
    if question["a"] != row["answer"]:
        faults.append(f"{row['id']}: the answer differs")
    if letters(row["takeaway"]) not in letters(question["a"]):
        faults.append(f"{row['id']}: the takeaway is not the answer's")
faults += [f"{page}#{name}: no row" for page, name in wanted]
print("\n".join(faults[:10]))
print(f"{len(rows)} rows, {len(faults)} faults")
sys.exit(bool(faults))
