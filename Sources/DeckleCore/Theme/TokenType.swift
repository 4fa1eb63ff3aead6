/// What a token holds, which decides the values that a theme may give it.
public enum TokenType: Sendable, Hashable {
    /// A colour for light pages and one for dark pages.
    case colour
    /// A number with a unit, see ``Length``.
    case length
    case number
    /// Names of fonts, parted by commas.
    case fonts
    /// One of these words.
    case choice([String])
    case text

    /// The names of the types in a manifest.
    public static let names = all(words: []).map(\.name)

    /// The type of a name; nil for an unknown one.
    ///
    /// - Parameter words: what a choice is among.
    public init?(named name: String, words: [String]) {
        guard let type = Self.all(words: words).first(where: { $0.name == name }) else { return nil }
        self = type
    }

    /// The type that a value shows where none is declared: what is nothing else is a text.
    public init(showing value: String) {
        let types: [TokenType] = value.hasPrefix("#") ? [.colour] : [.length, .number]
        let isList = value.utf8.contains(UInt8(ascii: ",")) && TokenType.fonts.accepts(value)
        self = types.first { $0.accepts(value) } ?? (isList ? .fonts : .text)
    }

    /// Whether a value, references followed, is one of this type.
    public func accepts(_ value: String) -> Bool {
        switch self {
        case .colour: Self.isColour(value)
        case .length: Length(value) != nil
        case .number: Double(value)?.isFinite ?? false
        case .fonts:
            Array(value.utf8).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                .allSatisfy(Self.isFont)
        case .choice(let words): words.contains(value)
        case .text: true
        }
    }

    /// The name in a manifest.
    public var name: String {
        switch self {
        case .colour: "colour"
        case .length: "length"
        case .number: "number"
        case .fonts: "fonts"
        case .choice: "choice"
        case .text: "text"
        }
    }

    private static func all(words: [String]) -> [TokenType] {
        [.colour, .length, .number, .fonts, .choice(words), .text]
    }

    /// A hexadecimal colour of 3, 4, 6 or 8 digits, a name, or a function.
    private static func isColour(_ value: String) -> Bool {
        if value.hasPrefix("#") {
            return [4, 5, 7, 9].contains(value.utf8.count) && value.utf8.dropFirst().allSatisfy(isHexDigit)
        }
        let name = value.prefix { $0.isLetter || $0 == "-" }
        let arguments = value.dropFirst(name.count)
        return !name.isEmpty && (arguments.isEmpty || arguments.hasPrefix("(") && arguments.hasSuffix(")"))
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// A name in quotes, or words.
    private static func isFont(_ item: ArraySlice<UInt8>) -> Bool {
        // In bytes: themes name many fonts, and signs of other scripts stand in few of them.
        var words = item
        while words.first == UInt8(ascii: " ") { words.removeFirst() }
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        if let quote = words.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return words.count > 2 && words.last == quote && !words.dropFirst().dropLast().contains(quote)
        }
        if words.allSatisfy(isPlain) { return !words.isEmpty }
        return String(decoding: words, as: UTF8.self).allSatisfy { $0.isLetter || $0.isNumber || " -_".contains($0) }
    }

    /// Whether a byte is a letter, a digit or a sign that stands in names of fonts.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
