/// A piece of text as blocks, with the Markdown it came from beside them.
public struct Passage: Sendable, Hashable {
    public var blocks: [Block]
    /// The source text, byte for byte but for blank lines at its end; nil where the source was not Markdown.
    public var markdown: String?

    public init(_ blocks: [Block], markdown: String? = nil) {
        self.blocks = blocks
        self.markdown = markdown
    }
}
