/// A picture.
public struct Image: Sendable, Hashable {
    /// Where it is, as the source writes it.
    public var source: String
    /// What stands in its place where it cannot be seen; empty for mere decoration.
    public var alt: String
    public var title: String?
    /// The file to bundle, once a pass has found it; nil while unresolved or where it is missing.
    public var media: Media?

    public init(source: String, alt: String, title: String? = nil, media: Media? = nil) {
        self.source = source
        self.alt = alt
        self.title = title
        self.media = media
    }
}
