/// The words that a look adds to the content, in one language.
public struct Labels: Sendable, Hashable {
    /// The language, a BCP 47 tag, which decides the plural rule.
    public var language: String
    /// By key: the text, or one text for each plural category (`zero one two few many other`, Unicode CLDR).
    public var entries: [String: [String: String]]
    /// The words that introduce a takeaway in texts of the language, see ``Takeaway``.
    public var takeawayWords: [String]

    public init(
        language: String = "en",
        entries: [String: [String: String]] = [:],
        takeawayWords: [String] = []
    ) {
        self.language = language
        self.entries = entries
        self.takeawayWords = takeawayWords
    }

    /// The text of a label; the key itself where the theme has none, so that the lack is seen.
    public subscript(key: String) -> String { entries[key]?["other"] ?? key }

    /// The text of a label for a number, with `{n}` replaced by it.
    public func text(_ key: String, count: Int) -> String {
        let forms = entries[key] ?? [:]
        let text = forms[PluralRule(language: language).category(of: count).rawValue] ?? forms["other"] ?? "{n} \(key)"
        return Self.filled(text, with: String(count))
    }

    /// The text of a label for something that is numbered in its own way, such as `4.1`, with `{n}` replaced by it.
    public func text(_ key: String, number: String) -> String {
        Self.filled(self[key], with: number)
    }

    /// A text with every `{n}` replaced.
    private static func filled(_ text: String, with number: String) -> String {
        let mark = "{n}".utf8
        var result = ""
        var rest = Substring(text).utf8
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            let isMark = rest[brace...].starts(with: mark)
            let end = rest.index(brace, offsetBy: isMark ? mark.count : 1)
            result += Substring(rest[..<(isMark ? brace : end)])
            if isMark { result += number }
            rest = rest[end...]
        }
        return result + Substring(rest)
    }
}
