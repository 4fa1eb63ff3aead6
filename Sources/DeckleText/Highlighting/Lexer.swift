internal import DeckleCore

/// Cuts code into tokens by the tables of a language, in one pass and in time linear in its length.
struct Lexer {
    /// Where in the code a language is being read, and what was just read.
    struct Context {
        let language: Language
        let start: Int
        let end: Int
        var mode: Mode
        var isLineStart = true
        var lineStart: Int
        /// Whether an operand was just read, so that `/` divides.
        var followsOperand = false
        /// What the next name is.
        var expected: CodeToken.Kind?
        /// The names that end the heredocs begun on this line.
        var heredocs: [Range<Int>] = []

        init(_ language: Language, _ range: Range<Int>) {
            self.language = language
            start = range.lowerBound
            end = range.upperBound
            mode = language.start
            lineStart = range.lowerBound
            expected = mode.commands?.kind
        }
    }

    let bytes: [UInt8]
    var context: Context
    private(set) var position = 0
    private(set) var tokens: [CodeToken] = []
    /// How many bytes were looked at by everything that scans; bounds the work in tests.
    var steps = 0

    init(_ code: String, _ language: Language) {
        bytes = Array(code.utf8)
        context = Context(language, 0..<bytes.count)
        tokens.reserveCapacity(bytes.count / 4)
    }

    /// Reads all code.
    mutating func run() {
        while position < context.end { step() }
    }

    /// Reads a part of the code, from here on, in another language.
    mutating func run(_ language: Language, to end: Int) {
        let outer = context
        context = Context(language, position..<end)
        run()
        context = outer
    }

    /// Makes the bytes up to `end` a token, one with its neighbour of the same kind.
    mutating func emit(_ kind: CodeToken.Kind, to end: Int) {
        let length = end - position
        guard length > 0 else { return }
        steps += length
        position = end
        if tokens.last?.kind == kind {
            tokens[tokens.count - 1].length += length
        } else {
            tokens.append(CodeToken(kind, length: length))
        }
    }

    /// Makes the bytes up to `end` a token, and notes what may follow it.
    mutating func emit(
        _ kind: CodeToken.Kind,
        to end: Int,
        operand: Bool,
        expecting expected: CodeToken.Kind? = nil
    ) {
        emit(kind, to: end)
        context.isLineStart = false
        context.followsOperand = operand
        context.expected = expected
    }

    private mutating func step() {
        let byte = bytes[position]
        let rules = context.mode.rules(for: byte)
        if !rules.isEmpty, matchRule(rules) { return }
        if byte == .newline {
            endLine()
        } else if ByteSet.blanks.contains(byte) {
            emit(.plain, to: skip(.blanks, from: position + 1))
        } else if startsNumber(byte) {
            emit(.number, to: numberEnd(), operand: true)
        } else if context.mode.wordBytes.contains(byte) {
            readWord()
        } else {
            readPunctuation(byte)
        }
    }

    private mutating func endLine() {
        emit(.plain, to: position + 1)
        startLine()
    }

    /// Reads the heredocs that begin on the line that just ended, and takes note of the new line.
    mutating func startLine() {
        let heredocs = context.heredocs
        context.heredocs = []
        for name in heredocs { emit(.string, to: heredocEnd(name)) }
        context.isLineStart = true
        context.lineStart = position
        if let commands = context.mode.commands { context.expected = commands.kind }
    }

    private mutating func readPunctuation(_ byte: UInt8) {
        let mode = context.mode
        let kind: CodeToken.Kind = mode.punctuation.contains(byte) ? .punctuation : .plain
        let closes = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
        let begins = mode.commands.map { $0.after.contains(byte) } ?? false
        emit(kind, to: position + 1, operand: closes, expecting: begins ? mode.commands?.kind : nil)
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
}
