"""Imports files into a new Anki collection, one after the other, and prints what Anki then holds as JSON.

    anki_import.py [--notes N] FILE.apkg | FILE.csv …
    anki_import.py --reimport OLD.apkg NEW.apkg [SEARCH …]

With --notes the report is one line of counts, and another number of notes is a failure.
With --reimport every card of the first file is answered once and the first note is edited by the learner before the
second is imported; the report says what became of notes and reviews, and how many notes each search finds.

Exit status 0 when every file was imported and every card renders.
"""
import json
import os
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest


def load(collection, path):
    """Imports one file and returns how many notes Anki says are new, updated and refused."""
    if path.endswith(".apkg"):
        options = ImportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False)
        log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
    else:
        metadata = collection.get_csv_metadata(path=path, delimiter=None)
        log = collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
    refused = len(log.conflicting) + len(log.missing_notetype) + len(log.missing_deck) + len(log.empty_first_field)
    return {"new": len(log.new), "updated": len(log.updated), "refused": refused}


def card(collection, identity):
    """A card as a learner sees it."""
    card = collection.get_card(identity)
    output = card.render_output()
    return {
        "deck": collection.decks.name(card.did),
        "notetype": card.note_type()["name"],
        "fields": dict(card.note().items()),
        "guid": card.note().guid,
        "tags": card.note().tags,
        "question": output.question_text,
        "answer": output.answer_text,
    }


def study(collection):
    """Answers every new card once, as a learner would."""
    for identity in collection.find_cards("is:new"):
        card = collection.get_card(identity)
        card.start_timer()
        states = collection._backend.get_scheduling_states(identity)
        collection.sched.answer_card(collection.sched.build_answer(card=card, states=states, rating=3))


def progress(collection):
    """The scheduling and the reviews of every note's cards, by guid and number."""
    columns = "n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.factor, c.reps"
    rows = collection.db.all(f"select {columns}, (select count() from revlog where cid = c.id) from cards c, notes n where n.id = c.nid")
    return {(row[0], row[1]): row[2:] for row in rows}


def texts(collection):
    """Fields and tags of every note, by guid."""
    rows = collection.db.all("select guid, flds, tags from notes")
    return {guid: (fields, " ".join(sorted(tags.split()))) for guid, fields, tags in rows}


def reimport(old, new, searches):
    """What becomes of notes and reviews when a package is imported after another."""
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        imports = [load(collection, os.path.abspath(old))]
        study(collection)
        note = collection.get_note(collection.find_notes("")[0])
        note["Extra"] = "a learner's own words"
        collection.update_note(note)
        cards, notes = progress(collection), texts(collection)
        imports.append(load(collection, os.path.abspath(new)))
        after, fields = progress(collection), texts(collection)
        added = [guid for guid in fields if guid not in notes]
        fronts = {text[0].split("\x1f")[0] for text in notes.values()}
        report = {
            "kept": sum(after.get(key) == value and value[-1] > 0 for key, value in cards.items()),
            "lost": sum(after.get(key) != value for key, value in cards.items()),
            "updated": sorted(guid for guid in notes if notes[guid] != fields.get(guid)),
            "added": sorted(added),
            "doubled": sorted(guid for guid in added if fields[guid][0].split("\x1f")[0] in fronts),
            "learner": collection.get_note(note.id)["Extra"],
            "notetypes": sum("Deckle" in name.name for name in collection.models.all_names_and_ids()),
            "found": [len(collection.find_notes(search)) for search in searches],
        }
        print(json.dumps(report, ensure_ascii=False))
        collection.close()
    return 0 if not any(entry["refused"] for entry in imports) else 1


def main(paths):
    if paths and paths[0] == "--reimport":
        return reimport(paths[1], paths[2], paths[3:])
    wanted = None
    if paths and paths[0] == "--notes":
        wanted, paths = int(paths[1]), paths[2:]
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        imports = [load(collection, os.path.abspath(path)) for path in paths]
        cards = [card(collection, identity) for identity in sorted(collection.find_cards(""))]
        media = collection.media.check()
        report = {
            "imports": imports,
            "notes": collection.note_count(),
            "cards": cards,
            "missingMedia": list(media.missing),
            "unusedMedia": list(media.unused),
        }
        brief = f"{report['notes']} notes of {wanted}, {len(cards)} cards, imports {imports}"
        print(json.dumps(report, ensure_ascii=False) if wanted is None else brief)
        collection.close()
    if wanted not in (None, report["notes"]):
        return 1
    return 0 if not any(entry["refused"] for entry in imports) and not report["missingMedia"] else 1


sys.exit(main(sys.argv[1:]))
