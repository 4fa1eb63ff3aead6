/// A stretch of a text that can say where it stands: its ``Place``, with an excerpt, is made when somebody is to see it.
public struct TextPlace: Sendable, Hashable {
    /// The file as the user named it.
    public var file: String
    /// What the file holds.
    public var text: String
    /// The one-based line.
    public var line: Int
    /// The one-based column, in Unicode scalars.
    public var column: Int
    /// The length, in UTF-8 bytes.
    public var length: Int

    public init(file: String, text: String, line: Int, column: Int = 1, length: Int = 1) {
        self.file = file
        self.text = text
        self.line = line
        self.column = column
        self.length = length
    }

    public var place: Place { Place(file: file, text: text, line: line, column: column, length: length) }
}
