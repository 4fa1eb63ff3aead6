internal import DeckleCore

/// How one stretch of a language is read: its words, its rules and what its names and numbers are made of.
///
/// A class, because the tables are shared by every lexer and never change.
final class Mode: Sendable {
    /// How numbers are told from words.
    enum Numbers: Sendable {
        case none
        /// A digit begins a number, which goes on with names' bytes and, before a digit, these bytes.
        case literals(joinedBy: ByteSet)
        /// A word is a number when all of it is one.
        case wholeWords
    }

    /// A word or string before a separator, as in `name: value`.
    struct Keys: Sendable {
        let separators: ByteSet
        var kind = CodeToken.Kind.function
        /// Whether a key must stand first on its line.
        var leading = false
        /// Whether blanks may stand before the separator.
        var blankBefore = true
        /// Whether a blank or the line's end must follow the separator, and a separator without is part of the word.
        var blankAfter = false
    }

    /// What a name is by its looks.
    struct Names: Sendable {
        /// Texts that follow the name of a function directly.
        var calls: [String] = ["("]
        /// Whether a name with a capital is a type.
        var capitalsAreTypes = true
        /// Whether `Name(` is a function although it has a capital.
        var callsBeforeTypes = false
        /// Whether a name after `.` or `->` can still be a keyword.
        var membersAreWords = false
        /// What any other word is.
        var other = CodeToken.Kind.plain
    }

    /// What stands where a command begins, such as the program in a shell.
    struct Commands: Sendable {
        let kind: CodeToken.Kind
        /// Punctuation after which a command begins, beside the start of a line.
        let after: ByteSet
    }

    let name: String
    let wordClasses: [WordClass]
    let words: WordTable
    let wordBytes: ByteSet
    /// Whether a word goes on after blanks, as an unquoted value in YAML.
    let wordsSpanBlanks: Bool
    let numbers: Numbers
    let names: Names
    let calls: [[UInt8]]
    let keys: Keys?
    let commands: Commands?
    let punctuation: ByteSet
    /// Grouped by the first byte of the opener, in the order given.
    let rules: [Rule]
    private let groups: [Range<Int>]

    init(
        _ name: String = "main",
        words classes: [WordClass] = [],
        ignoresCase: Bool = false,
        wordBytes: ByteSet = .name,
        wordsSpanBlanks: Bool = false,
        numbers: Numbers = .literals(joinedBy: "."),
        names: Names = Names(),
        keys: Keys? = nil,
        commands: Commands? = nil,
        punctuation: ByteSet = .punctuation,
        rules: [Rule] = []
    ) {
        self.name = name
        wordClasses = classes
        words = WordTable(classes, ignoresCase: ignoresCase)
        self.wordBytes = wordBytes
        self.wordsSpanBlanks = wordsSpanBlanks
        self.numbers = numbers
        self.names = names
        calls = names.calls.map { Array($0.utf8) }
        self.keys = keys
        self.commands = commands
        self.punctuation = punctuation
        (self.rules, groups) = Self.grouped(rules)
    }

    /// The indices of the rules whose opener begins with a byte.
    func rules(for byte: UInt8) -> Range<Int> {
        groups[Int(byte)]
    }

    private static func grouped(_ rules: [Rule]) -> (rules: [Rule], groups: [Range<Int>]) {
        var sorted: [Rule] = []
        let groups = (0...255).map { byte in
            let start = sorted.count
            sorted += rules.filter { $0.opener.first == UInt8(byte) }
            return start..<sorted.count
        }
        return (sorted, groups)
    }
}
