/// Finds the files that a deck refers to.
public protocol MediaLibrary: Sendable {
    /// The file that a reference in the source means; nil where it is missing.
    ///
    /// A reference that starts with `/` is looked up from the media root, any other from where the page lies and from
    /// the folder of its source. References that leave those folders, and URLs, are missing; an address that holds
    /// its file (RFC 2397) is that file.
    ///
    /// - Parameter page: the id of the page that refers to it, which is its path.
    /// - Throws: ``Failure`` where the file is there but cannot be used (empty, damaged, no picture, unreadable).
    func find(_ reference: String, from page: String) throws -> Media?

    /// What there is to say of a file found before: how it differs from the one in the source, if it does.
    func remarks(on media: Media) -> [Diagnostic]

    /// A reference like a missing one that leads to a file; nil where nothing is near.
    ///
    /// - Throws: ``Failure``
    func suggestion(for reference: String, from page: String) throws -> String?

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
    public func remarks(on media: Media) -> [Diagnostic] { [] }

    public func suggestion(for reference: String, from page: String) throws -> String? { nil }

    public func dataAddress(of media: Media) throws -> String {
        DataAddress.make(type: media.type, content: try bytes(of: media))
    }
}
