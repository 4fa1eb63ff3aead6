/// A recording.
public struct Audio: Sendable, Hashable {
    /// Where it is, as the source writes it.
    public var source: String
    /// What it is, in words; the text of the link where it cannot be played.
    public var label: String
    /// The file to bundle, once a pass has found it; nil while unresolved or where it is missing.
    public var media: Media?

    public init(source: String, label: String, media: Media? = nil) {
        self.source = source
        self.label = label
        self.media = media
    }
}
