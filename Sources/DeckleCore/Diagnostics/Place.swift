/// Where in the input something is.
public struct Place: Sendable, Hashable {
    /// The file as the user named it.
    public var file: String
    /// A JSON pointer (RFC 6901) into the file's value, such as `/data/hub/qa/3/questions/7/a`.
    public var pointer: String?
    /// The one-based line in the file, where it is a text that people read by lines.
    public var line: Int?
    /// The one-based column, in Unicode scalars: parsers and editors agree on them, on characters they do not.
    public var column: Int?
    /// What stands there, in words, such as `id middleware-order, "Middleware"`.
    public var subject: String?
    public var excerpt: Excerpt?
    /// The offset in bytes in a text whose file its reader does not know; ``Failure/located(in:base:file:)`` makes a
    /// line of it.
    package var offset: Int?

    public init(
        file: String,
        pointer: String? = nil,
        line: Int? = nil,
        column: Int? = nil,
        subject: String? = nil,
        excerpt: Excerpt? = nil
    ) {
        self.file = file
        self.pointer = pointer
        self.line = line
        self.column = column
        self.subject = subject
        self.excerpt = excerpt
    }

    /// A place in a text whose file is not known yet.
    package init(offset: Int, subject: String? = nil) {
        self.init(file: "", subject: subject)
        self.offset = offset
    }
}
