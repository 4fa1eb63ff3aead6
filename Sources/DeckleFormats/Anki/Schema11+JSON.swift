internal import DeckleCore
internal import DeckleText

/// The JSON columns of the collection's row, with the keys that importers ask for.
extension Schema11 {
    /// The study options of a new collection (rslib/src/config/schema11.rs).
    static func configuration(_ contents: CollectionContents) -> Value {
        [
            "activeDecks": [1], "addToCur": true, "collapseTime": 1200, "creationOffset": .null, "curDeck": 1,
            "curModel": .null, "dayLearnFirst": false, "dueCounts": true, "estTimes": true, "newSpread": 0,
            "nextPos": .integer(Int64(contents.noteCount) + 1), "sched2021": true, "schedVer": 2,
            "sortBackwards": false, "sortType": "noteFld", "timeLim": 0,
        ]
    }

    /// The notetypes by id (rslib/src/notetype/schema11.rs).
    static func notetypes(_ contents: CollectionContents) -> Value {
        .object(
            contents.notetypes.map { notetype in
                Property(String(notetype.id), object(of: notetype))
            }
        )
    }

    /// The decks by id, with Anki's own default deck, which no card is in, as JSON with its keys in order.
    ///
    /// Written deck by deck: there may be thousands, and as values they would take more room than anything else.
    static func decks(_ contents: CollectionContents) -> [UInt8] {
        let own = contents.decks.enumerated().map { (id: contents.dates.deckID($0), entry: $1) }
        let all = [(id: 1, entry: DeckTree.Entry(path: ["Default"], summary: ""))] + own
        var writer = JSONWriter()
        writer.beginObject()
        for (key, deck) in all.map({ (String($0.id), $0) }).sorted(by: { $0.0 < $1.0 }) {
            let preset = deck.id == 1 ? nil : contents.preset?.id
            writer.key(key)
            writer.value(
                self.deck(deck.id, of: deck.entry, preset: preset ?? 1, modified: contents.dates.seconds).sorted
            )
        }
        writer.endObject()
        return writer.bytes
    }

    /// The stock preset, and the package's own if there is one.
    static func presets(_ contents: CollectionContents) -> Value {
        let own = contents.preset.map { [Property(String($0.id), $0.value)] } ?? []
        return .object([Property("1", DeckPreset.stockValue)] + own)
    }

    private static func deck(_ id: Int64, of entry: DeckTree.Entry, preset: Int64, modified: Int64) -> Value {
        [
            "browserCollapsed": false, "collapsed": false, "conf": .integer(preset), "desc": .string(entry.summary),
            "dyn": 0,
            "extendNew": 0, "extendRev": 0, "id": .integer(id), "lrnToday": [0, 0], "md": true,
            "mod": .integer(modified), "name": .string(entry.name), "newToday": [0, 0], "revToday": [0, 0],
            "timeToday": [0, 0], "usn": -1,
        ]
    }

    private static func object(of notetype: Notetype) -> Value {
        [
            "css": .string(notetype.css), "did": .null,
            "flds": .array(notetype.fields.enumerated().map { field($1, at: $0, rightToLeft: notetype.isRightToLeft) }),
            "id": .integer(notetype.id), "mod": .integer(notetype.modified), "name": .string(notetype.name),
            "req": .array(notetype.templates.indices.map { requirement(of: $0, in: notetype.form) }), "sortf": 0,
            "tmpls": .array(notetype.templates.enumerated().map { template($1, at: $0) }),
            "type": notetype.form == .cloze ? 1 : 0, "usn": -1,
        ]
    }

    private static func field(_ field: Notetype.Field, at position: Int, rightToLeft: Bool) -> Value {
        [
            "font": "", "id": .integer(field.id), "name": .string(field.name), "ord": .integer(Int64(position)),
            "rtl": .bool(rightToLeft), "size": 20, "sticky": false,
        ]
    }

    private static func template(_ template: Notetype.Template, at position: Int) -> Value {
        [
            "afmt": .string(template.back), "bafmt": "", "bfont": "", "bqfmt": "", "bsize": 0, "did": .null,
            "id": .integer(template.id), "name": .string(template.name), "ord": .integer(Int64(position)),
            "qfmt": .string(template.front),
        ]
    }

    /// The fields that a card needs filled: the question, or for the second card the answer.
    private static func requirement(of template: Int, in form: Form) -> Value {
        if form == .optionalReversed, template == 1 { return [1, "all", [1, .integer(NoteField.spare1.position)]] }
        return [.integer(Int64(template)), "any", [.integer(Int64(template))]]
    }
}
