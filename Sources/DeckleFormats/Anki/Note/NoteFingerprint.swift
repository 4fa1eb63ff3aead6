internal import DeckleSystem

/// Tells whether a note has changed, from what stands in its row.
enum NoteFingerprint {
    /// The fingerprint of all that Anki replaces when it updates a note.
    static func content(fields: UnsafeRawBufferPointer, tags: UnsafeRawBufferPointer, notetype: Int64) -> UInt64 {
        let tags = Digest.fingerprint(tags)
        return Digest.fingerprint(fields) ^ (tags << 1 | tags >> 63) ^ UInt64(bitPattern: notetype)
    }

    /// The fingerprint of the first field, which is the question or the text of a cloze.
    static func prompt(fields: UnsafeRawBufferPointer) -> UInt64 {
        let end = fields.firstIndex(of: separator) ?? fields.endIndex
        return Digest.fingerprint(UnsafeRawBufferPointer(rebasing: fields[..<end]))
    }

    /// What parts the fields of a row.
    static let separator: UInt8 = 0x1F
}
