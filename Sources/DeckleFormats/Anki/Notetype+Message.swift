/// The messages of schema 18 (proto/anki/notetypes.proto, proto/anki/decks.proto).
extension Notetype {
    /// `Notetype.Config`
    var message: [UInt8] {
        var message = ProtobufMessage()
        message.add(1, form == .cloze)
        message.add(3, css)
        return message.bytes
    }
}

extension Notetype.Field {
    /// `Notetype.Field.Config`
    func message(isRightToLeft: Bool) -> [UInt8] {
        var message = ProtobufMessage()
        message.add(2, isRightToLeft)
        message.add(4, 20)
        message.add(9, id)
        return message.bytes
    }
}

extension Notetype.Template {
    /// `Notetype.Template.Config`
    var message: [UInt8] {
        var message = ProtobufMessage()
        message.add(1, front)
        message.add(2, back)
        message.add(8, id)
        return message.bytes
    }
}

extension DeckTree.Entry {
    /// `Deck.KindContainer` with a normal deck under a preset.
    static func message(summary: String, preset: Int64 = 1) -> [UInt8] {
        var normal = ProtobufMessage()
        normal.add(1, preset)
        normal.add(4, summary)
        normal.add(5, !summary.isEmpty)
        var message = ProtobufMessage()
        message.add(1, message: normal.bytes)
        return message.bytes
    }
}
