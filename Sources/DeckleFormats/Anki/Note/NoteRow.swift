internal import DeckleSystem

/// What a row of the table of notes holds of a note, apart from guid and date.
struct NoteRow {
    let notetype: Int64
    /// The fields, with U+001F between them.
    let fields: String
    /// The tags with spaces between and around them; empty where there are none.
    let tags: String
    let sortText: String

    init(_ note: Note, notetype: Int64) {
        self.notetype = notetype
        fields = note.fields.joined(separator: "\u{1F}")
        tags = note.tags.isEmpty ? "" : " \(note.tags.joined(separator: " ")) "
        sortText = note.sortText
    }

    /// The fingerprints by which a note is compared with the one before.
    func fingerprints() -> (content: UInt64, prompt: UInt64) {
        var fields = fields, tags = tags
        return fields.withUTF8 { fields in
            tags.withUTF8 { tags in
                let fields = UnsafeRawBufferPointer(fields)
                let tags = UnsafeRawBufferPointer(tags)
                return (
                    NoteFingerprint.content(fields: fields, tags: tags, notetype: notetype),
                    NoteFingerprint.prompt(fields: fields)
                )
            }
        }
    }
}
