/// A block of code.
public struct CodeBlock: Sendable, Hashable {
    /// The language as the source names it, such as `python`; nil for plain text.
    public var language: String?
    /// The name of the file that the code stands in.
    public var fileName: String?
    /// The one-based lines that the author marked.
    public var markedLines: [ClosedRange<Int>]
    /// The code, lines parted by `\n`, without a final line end.
    public var text: String
    /// How ``text`` is coloured, from start to end; empty until it was highlighted, or where the language is unknown.
    public var tokens: [CodeToken]
    /// What a cloze question hides of ``text``; one may lie in another.
    public var clozes: [CodeCloze]

    public init(
        language: String? = nil,
        fileName: String? = nil,
        markedLines: [ClosedRange<Int>] = [],
        text: String,
        tokens: [CodeToken] = [],
        clozes: [CodeCloze] = []
    ) {
        self.language = language
        self.fileName = fileName
        self.markedLines = markedLines
        self.text = text
        self.tokens = tokens
        self.clozes = clozes
    }
}
