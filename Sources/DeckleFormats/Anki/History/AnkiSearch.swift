/// Texts for Anki's search (docs.ankiweb.net/searching.html).
enum AnkiSearch {
    /// Finds the notes of a question by the field that holds its identity.
    static func note(identity: String) -> String {
        // Fields are searched as they are stored, which is as HTML.
        "\"\(NoteField.id.rawValue):\(escaped(PlainField.field(identity)))\""
    }

    /// Finds the note of a question that has a notetype.
    static func note(identity: String, notetype: String) -> String {
        "\"note:\(escaped(notetype))\" \(note(identity: identity))"
    }

    /// The text with everything escaped that stands for something else: wildcards, quotes, colons.
    private static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\\"*_:".contains($0) ? ["\\", $0] : [$0] })
    }
}
