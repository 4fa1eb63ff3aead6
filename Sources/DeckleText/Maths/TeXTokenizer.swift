/// Cuts TeX into tokens; comments go, as they do in TeX.
struct TeXTokenizer {
    /// More than any formula that can be read has.
    static let limit = 20_000

    private var rest: Substring
    private var tokens: [TeXToken] = []

    static func tokens(of tex: String) throws(MathsProblem) -> [TeXToken] {
        guard tex.utf8.count <= limit else { throw MathsProblem("it is longer than \(limit) bytes") }
        var tokenizer = TeXTokenizer(rest: tex[...])
        while let character = tokenizer.rest.popFirst() { tokenizer.take(character) }
        return tokenizer.tokens
    }

    private mutating func take(_ character: Character) {
        switch character {
        case "\\": takeCommand()
        case "{": tokens.append(.open)
        case "}": tokens.append(.close)
        case "$": tokens.append(.shift)
        case "&": tokens.append(.cell)
        case "^": tokens.append(.upper)
        case "_": tokens.append(.lower)
        case "~": tokens.append(.tie)
        case "#": tokens.append(.parameter)
        case "%": rest = rest.drop { !$0.isNewline }
        default:
            if !character.isWhitespace { return tokens.append(.character(character)) }
            if tokens.last != .blank { tokens.append(.blank) }
        }
    }

    /// A name of letters, behind which blanks mean nothing, or one other character.
    private mutating func takeCommand() {
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        guard name.isEmpty else {
            rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
            return tokens.append(.command(String(name)))
        }
        tokens.append(.command(rest.popFirst().map { $0.isWhitespace ? " " : String($0) } ?? ""))
    }
}
