/// Finds the files that a deck refers to.
public protocol MediaLibrary: Sendable {
    /// The file that a reference in the source means; nil where it is missing.
    ///
    /// A reference that starts with `/` is looked up from the media root, any other from the folder of its source.
    /// References that leave those folders, and URLs, are missing.
    ///
    /// - Throws: ``Failure`` where the file is there but cannot be used (empty, no picture, unreadable).
    func find(_ reference: String) throws -> Media?

    /// The content of a file found before.
    ///
    /// - Throws: ``Failure``
    func bytes(of media: Media) throws -> [UInt8]
}
