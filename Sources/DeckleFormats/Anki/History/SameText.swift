/// What notes have in common that ask the same in the same way.
struct SameText: Hashable {
    /// The fingerprint of the question's text.
    var prompt: UInt64
    var notetype: Int64
}
