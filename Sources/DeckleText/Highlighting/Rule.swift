internal import DeckleCore

/// What begins with a fixed text: a comment, a string, a decorator, a line of a diff.
struct Rule: Sendable {
    /// Where a rule may begin.
    enum Place: Sendable {
        case anywhere
        /// After nothing but blanks on the line.
        case lineStart
        /// In the first column.
        case firstColumn
        /// At the start of the line or after a blank, as `#` in a shell.
        case afterBlank
        /// Not within a word.
        case wordStart
        /// Where an operand may stand, as a regular expression; after an operand `/` is a division.
        case operand
        /// Directly after one of these bytes.
        case after(ByteSet)
        /// Directly before one of these bytes.
        case before(ByteSet)
        /// Directly before this text.
        case beforeText([UInt8])
    }

    /// How a match goes on after its opener.
    enum Body: Sendable {
        /// It is the opener alone.
        case none
        case restOfLine
        case run(ByteSet)
        case delimited(Delimiter)
        /// One character or escape sequence, then the delimiter: `'a'` in Rust, where `'a` is a lifetime.
        case character
        /// The rest of the line and all deeper indented lines after it, as `|` in YAML.
        case indentedBlock
        /// A name, and from the next line on all lines until one that is only that name.
        case heredoc
    }

    /// Code of another language.
    struct Embedding: Sendable {
        let language: @Sendable () -> Language
        /// The text before which it ends; a line end does not count after a backslash.
        let end: [UInt8]
    }

    let opener: [UInt8]
    let kind: CodeToken.Kind
    var place = Place.anywhere
    var body = Body.none
    /// What the next word is, such as the name of a tag after `<`.
    var names: CodeToken.Kind?
    /// The mode that reads on after the match.
    var next: String?
    /// Code of another language that follows the match.
    var embedding: Embedding?
}
