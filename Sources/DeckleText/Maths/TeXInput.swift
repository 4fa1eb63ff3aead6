/// The tokens of a formula on their way to the parser, its own commands replaced by what they stand for.
struct TeXInput {
    /// How many tokens its own commands may unfold to; each may hold the one before it twice.
    static let limit = 10_000

    /// The last comes first.
    private var waiting: [TeXToken]
    private var definitions: [String: [TeXToken]] = [:]
    private var unfolded = 0

    init(_ tokens: [TeXToken]) {
        waiting = tokens.reversed()
    }

    /// Takes the next token as it stands.
    mutating func nextAsWritten() -> TeXToken? { waiting.popLast() }

    /// The next token as it stands, behind blanks.
    mutating func peekAsWritten() -> TeXToken? {
        skipBlanks()
        return waiting.last
    }

    /// Takes the next token that means something in a formula.
    mutating func next() throws(MathsProblem) -> TeXToken? {
        try unfold()
        return waiting.popLast()
    }

    /// The next token that means something in a formula.
    mutating func peek() throws(MathsProblem) -> TeXToken? {
        try unfold()
        return waiting.last
    }

    mutating func skipBlanks() {
        while waiting.last == .blank { waiting.removeLast() }
    }

    mutating func push(_ tokens: [TeXToken]) { waiting += tokens.reversed() }

    mutating func define(_ name: String, as tokens: [TeXToken]) { definitions[name] = tokens }

    /// The input with what another of the same formula defines, and what that may still unfold.
    func adopting(_ other: TeXInput) -> TeXInput {
        var input = self
        input.definitions = other.definitions
        input.unfolded = other.unfolded
        return input
    }

    func defines(_ name: String) -> Bool { definitions[name] != nil }

    /// Takes what stands in braces, as it stands, or a single token.
    mutating func argument(of command: String) throws(MathsProblem) -> [TeXToken] {
        skipBlanks()
        guard let first = nextAsWritten(), first != .close else {
            throw MathsProblem("\\\(command) lacks its argument")
        }
        return first == .open ? try upToClose { $0 == .close } : [first]
    }

    /// Takes what stands in brackets, if they stand here.
    mutating func option() throws(MathsProblem) -> [TeXToken]? {
        skipBlanks()
        guard waiting.last == .character("[") else { return nil }
        waiting.removeLast()
        return try upToClose { $0 == .character("]") }
    }

    /// Passes over `[t]`, `[c]` or `[b]`, by which a table stands higher or lower in a line of text.
    mutating func skipPosition() {
        skipBlanks()
        let written = waiting.suffix(3).reversed().map(\.source)
        if [["[", "t", "]"], ["[", "c", "]"], ["[", "b", "]"]].contains(written) { waiting.removeLast(3) }
    }

    /// The text of what stands in braces, such as the name of an environment.
    mutating func name(of command: String) throws(MathsProblem) -> String {
        try argument(of: command).map(\.source).joined()
    }

    /// Takes tokens up to one that closes; braces between them hide it.
    private mutating func upToClose(_ isClose: (TeXToken) -> Bool) throws(MathsProblem) -> [TeXToken] {
        var taken: [TeXToken] = []
        var depth = 0
        while let token = nextAsWritten() {
            if depth == 0, isClose(token) { return taken }
            if token == .open { depth += 1 }
            if token == .close { depth -= 1 }
            if depth < 0 { break }
            taken.append(token)
        }
        throw MathsProblem("a brace or bracket is never closed")
    }

    private mutating func unfold() throws(MathsProblem) {
        skipBlanks()
        while case .command(let name)? = waiting.last, let tokens = definitions[name] {
            unfolded += tokens.count + 1
            guard unfolded <= Self.limit else {
                throw MathsProblem("\\\(name) unfolds to more than \(Self.limit) tokens")
            }
            waiting.removeLast()
            push(tokens)
            skipBlanks()
        }
    }
}

extension TeXInput {
    /// The next token without passing over blanks, as a blank ends a number.
    mutating func peekInNumber() throws(MathsProblem) -> TeXToken? {
        waiting.last == .blank ? nil : try peek()
    }

    /// Whether a digit stands behind the next token.
    var hasDigitBehindNext: Bool {
        guard waiting.count > 1, case .character(let character) = waiting[waiting.count - 2] else { return false }
        return character.isASCII && character.isNumber
    }
}
