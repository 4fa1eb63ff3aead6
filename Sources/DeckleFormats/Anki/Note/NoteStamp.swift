/// What a note carries from one package to the next.
struct NoteStamp: Sendable, Hashable {
    var guid: String
    /// Seconds since 1970; Anki takes a note over only where this has grown.
    var modified: Int64
}
