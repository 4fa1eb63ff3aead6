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
        return Self.filled(text, with: ["n": String(count)])
    }

    /// The text of a label for something that is numbered in its own way, such as `4.1`, with `{n}` replaced by it.
    public func text(_ key: String, number: String) -> String {
        Self.filled(self[key], with: ["n": number])
    }

    /// The text of a label for a number of a whole, with `{n}` and `{total}` replaced by them.
    public func text(_ key: String, count: Int, of total: Int) -> String {
        Self.filled(self[key], with: ["n": String(count), "total": String(total)])
    }

    /// A day as people write it in the language, such as `20 June 2026`.
    public func text(day: Timestamp) -> String {
        let (year, month, day) = day.civil
        return Self.filled(
            self["date"],
            with: ["day": String(day), "month": self["month-\(month)"], "year": String(year)]
        )
    }

    /// A text with every `{name}` of a value replaced; in bytes, as books ask for it several times a question.
    private static func filled(_ text: String, with values: KeyValuePairs<String, String>) -> String {
        var result: [UInt8] = [], rest = Array(text.utf8)[...]
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += rest[..<brace]
            rest = rest[(brace + 1)...]
            let value = values.first { name, _ in
                rest.starts(with: name.utf8) && rest.dropFirst(name.utf8.count).first == UInt8(ascii: "}")
            }
            if let value {
                result += value.value.utf8
                rest = rest.dropFirst(value.key.utf8.count + 1)
            } else {
                result.append(UInt8(ascii: "{"))
            }
        }
        return String(decoding: result + rest, as: UTF8.self)
    }
}
