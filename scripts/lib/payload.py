"""Reads the questions out of a hub payload: just enough of devalue for the plain JSON that hubs are made of."""
import json


def value(slots, index):
    """The value of a slot; wrappers such as ShallowReactive are looked through."""
    slot = slots[index]
    if isinstance(slot, dict):
        return {key: value(slots, reference) for key, reference in slot.items()}
    if isinstance(slot, list):
        if slot and isinstance(slot[0], str):
            return value(slots, slot[1])
        return [value(slots, reference) for reference in slot]
    return slot


def hub(path):
    """The hub of a payload, with its topics and pages."""
    with open(path, encoding="utf-8") as file:
        data = value(json.load(file), 0)["data"]
    return next(iter(data.values()))


def questions(path):
    """By page path and question id: the question as the hub has it."""
    return {(page["path"], question["id"]): question for page in hub(path)["qa"] for question in page["questions"]}
