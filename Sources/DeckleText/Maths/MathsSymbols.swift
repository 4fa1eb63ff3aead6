/// The commands that are one character each, and what characters are to their neighbours.
enum MathsSymbols {
    /// What a command or a character stands for.
    struct Symbol: Equatable {
        var text: Character
        var kind: MathsClass
        /// Whether it is a letter, which an alphabet may change.
        var isLetter = false
        var limits = MathsAtom.Limits.beside
    }

    /// The symbol of a command, by its name without the backslash.
    static func command(_ name: String) -> Symbol? { commands[name] }

    /// The symbol that a character is, typed as it is.
    static func character(_ character: Character) -> Symbol {
        if let symbol = characters[character] { return symbol }
        return Symbol(text: character, kind: .ordinary, isLetter: true)
    }

    private static let symbols: [(name: String, symbol: Symbol)] =
        pairs(greek).map { ($0, Symbol(text: $1, kind: .ordinary, isLetter: true)) }
        + byClass.flatMap { kind, table in pairs(table).map { ($0, Symbol(text: $1, kind: kind)) } }
        + pairs(sums).map { ($0, Symbol(text: $1, kind: .large, limits: .movable)) }

    private static let commands = Dictionary(symbols.map { ($0.name, $0.symbol) }, uniquingKeysWith: { $1 })

    /// Of two commands that are one character the first tells what it is when it is typed.
    private static let characters: [Character: Symbol] = {
        let typed = symbols.map(\.symbol).filter { !$0.isLetter && !$0.text.isASCII }.map { ($0.text, $0) }
        return Dictionary(
            ascii.map { ($0, Symbol(text: $1, kind: $2)) } + typed,
            uniquingKeysWith: { first, _ in first }
        )
    }()

    /// Characters of ASCII that are no letters and no digits, and what TeX sets for them.
    private static let ascii: [(Character, Character, MathsClass)] = [
        ("+", "+", .binary), ("-", "−", .binary), ("*", "∗", .binary), ("=", "=", .relation), ("<", "<", .relation),
        (">", ">", .relation), (":", ":", .relation), ("(", "(", .opening), ("[", "[", .opening), (")", ")", .closing),
        ("]", "]", .closing), ("!", "!", .closing), ("?", "?", .closing), (",", ",", .punctuation),
        (";", ";", .punctuation), ("/", "/", .ordinary), ("|", "|", .ordinary), (".", ".", .ordinary),
        ("@", "@", .ordinary), ("\"", "\"", .ordinary), ("`", "‵", .ordinary),
    ]

    private static func pairs(_ table: String) -> [(String, Character)] {
        let words = table.split(whereSeparator: \.isWhitespace)
        return stride(from: 0, to: words.count - 1, by: 2).compactMap { index in
            words[index + 1].first.map { (String(words[index]), $0) }
        }
    }
}
