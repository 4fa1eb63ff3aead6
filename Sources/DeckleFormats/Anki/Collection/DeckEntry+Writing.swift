internal import DeckleCore

extension DeckEntry {
    /// The deck as schema 11 has it (rslib/src/decks/schema11.rs), new and under a preset.
    func json(id: Int64, preset: Int64, modified: Int64) -> Value {
        [
            "browserCollapsed": false, "collapsed": false, "conf": .integer(preset), "desc": .string(summary), "dyn": 0,
            "extendNew": 0, "extendRev": 0, "id": .integer(id), "lrnToday": [0, 0], "md": true,
            "mod": .integer(modified), "name": .string(name), "newToday": [0, 0], "revToday": [0, 0],
            "timeToday": [0, 0], "usn": -1,
        ]
    }

    /// `Deck.KindContainer` of schema 18 (proto/anki/decks.proto) with a normal deck under a preset.
    func message(preset: Int64) -> [UInt8] {
        var normal = ProtobufMessage()
        normal.add(1, preset)
        normal.add(4, summary)
        normal.add(5, !summary.isEmpty)
        var message = ProtobufMessage()
        message.add(1, message: normal.bytes)
        return message.bytes
    }
}
