/// Finds the files that a deck refers to.
public protocol MediaLibrary: Sendable {
    /// The file that a reference in the source means; nil where it is missing.
    ///
    /// A reference that starts with `/` is looked up from the media root, any other from where the page lies and from
    /// the folder of its source. References that leave those folders, and URLs, are missing.
    ///
    /// - Parameter page: the id of the page that refers to it, which is its path.
    /// - Throws: ``Failure`` where the file is there but cannot be used (empty, no picture, unreadable).
    func find(_ reference: String, from page: String) throws -> Media?

    /// The content of a file found before.
    ///
    /// - Throws: ``Failure``
    func bytes(of media: Media) throws -> [UInt8]

    /// An address that holds the content of a file found before (RFC 2397).
    ///
    /// - Throws: ``Failure``
    func dataAddress(of media: Media) throws -> String
}

extension MediaLibrary {
    public func dataAddress(of media: Media) throws -> String {
        DataAddress.make(type: media.type, content: try bytes(of: media))
    }
}
