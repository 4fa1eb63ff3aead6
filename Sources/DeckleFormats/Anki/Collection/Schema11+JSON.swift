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

    /// The notetypes by id.
    static func notetypes(_ contents: CollectionContents) -> Value {
        .object(contents.notetypes.map { Property(String($0.id), $0.json) })
    }

    /// The decks by id, with Anki's own default deck, which no card is in, as JSON with its keys in order.
    ///
    /// Written deck by deck: there may be thousands, and as values they would take more room than anything else.
    static func decks(_ contents: CollectionContents) -> [UInt8] {
        let ids = [1] + contents.decks.map(\.id)
        var writer = JSONWriter()
        writer.beginObject()
        for (number, place) in ids.indices.sorted(by: { String(ids[$0]) < String(ids[$1]) }).enumerated() {
            let entry = place == 0 ? DeckEntry.standard : contents.decks[place - 1].entry
            let preset = place == 0 ? nil : contents.preset?.id
            writer.key(String(ids[place]))
            writer.value(entry.json(id: ids[place], preset: preset ?? 1, modified: contents.dates.seconds).sorted)
            // A little more room than all take if they are like the first few.
            if number == 7 { writer.reserve(writer.bytes.count / 7 * ids.count) }
        }
        writer.endObject()
        return writer.bytes
    }

    /// The stock preset, and the package's own if there is one.
    static func presets(_ contents: CollectionContents) -> Value {
        let own = contents.preset.map { [Property(String($0.id), $0.value)] } ?? []
        return .object([Property("1", DeckPreset.stockValue)] + own)
    }
}
