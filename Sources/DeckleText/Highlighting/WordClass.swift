internal import DeckleCore

/// Words of one kind, such as the keywords of a language.
struct WordClass: Sendable {
    /// Where a word must stand to be of its class.
    enum Place: Sendable {
        case anywhere
        /// First on its line, and followed by a blank and an operand, as `match` in Python or `type` in TypeScript.
        case statement
        /// First on its line.
        case lineStart
        /// Directly before one of these bytes, as the `f` of `f"…"`.
        case before(ByteSet)
        /// Directly before what a call begins with, as `id` in `id(order)`; a parameter may have the same name.
        case call
    }

    let kind: CodeToken.Kind
    let words: String
    let place: Place
    /// What the name after such a word is: a function after `def`, a type after `class`.
    let names: CodeToken.Kind?

    /// - Parameter words: the words, parted by blanks or line ends
    init(_ kind: CodeToken.Kind, _ words: String, at place: Place = .anywhere, names: CodeToken.Kind? = nil) {
        self.kind = kind
        self.words = words
        self.place = place
        self.names = names
    }
}
