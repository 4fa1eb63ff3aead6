/// A media file as the list of a package has it.
struct MediaEntry: Sendable, Hashable {
    /// The name of the entry in the archive.
    var entry: String
    /// The name by which fields refer to the file.
    var name: String
    /// The size in bytes, which only the latest version tells.
    var size: Int?
    /// The SHA-1 of the content, which only the latest version tells.
    var sha1: [UInt8]?
}
