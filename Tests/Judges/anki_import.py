"""Imports files into a new Anki collection, one after the other, and prints what Anki then holds as JSON.

    anki_import.py FILE.apkg | FILE.csv …

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


def main(paths):
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
        print(json.dumps(report, ensure_ascii=False))
        collection.close()
    return 0 if not any(entry["refused"] for entry in imports) and not report["missingMedia"] else 1


sys.exit(main(sys.argv[1:]))
