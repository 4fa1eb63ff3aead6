internal import DeckleCore
internal import DeckleText

/// The words of a question or a section, without what its hub writes around them.
struct ReadmeTitle {
    /// The words, as Markdown.
    let markdown: String
    let difficulty: Difficulty?
    /// The id that stands behind the words.
    let id: String?

    /// - Parameter source: a title as the source writes it, without the `#` before it.
    init(_ source: ArraySlice<UInt8>) {
        // A heading within the heading is a section that is numbered by hand.
        var words = Self.withoutClosing(source.drop { $0 == UInt8(ascii: "#") || $0.isSpace })
        let isBold = words.starts(with: "**".utf8)
        words = isBold ? words.drop { "*_".utf8.contains($0) } : words
        let mark = TitleMark(words)
        words = mark.kind == .none ? mark.words : mark.words.drop { "*_ ".utf8.contains($0) }
        // The stars of a line that is bold up to its mark, or as a whole.
        if isBold, mark.kind == .none { words = ("**".utf8 + words)[...] }
        if isBold, mark.kind != .none { words = words.withoutLoneStars }
        let parted = ExplicitID.parted(words.withoutEnd.withoutStrayTags)
        id = parted.id
        (markdown, difficulty) = LevelMark.parted(String(decoding: parted.title, as: UTF8.self))
    }

    /// Without the `#` that may close a heading (CommonMark 0.31, section 4.2), and the stars that some hubs end it with.
    private static func withoutClosing(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let title = title.withoutEnd
        for mark in [UInt8(ascii: "#"), UInt8(ascii: "*")] where title.last == mark {
            var rest = title
            while rest.last == mark { rest.removeLast() }
            if rest.last?.isSpace ?? true { return rest.withoutEnd }
        }
        return title
    }

    /// The words alone, for people and for names.
    var plain: String { Self.plain(markdown) }

    /// The words before code that the title holds.
    var words: String { Self.plain(String(parts.first ?? "")) }

    /// The code that the title holds.
    var code: [String] { parts.dropFirst().prefix(1).map { String($0.drop { $0 != "\n" }) } }

    /// What stands between the fences, words first.
    private var parts: [Substring] { markdown.split(separator: "```", maxSplits: 2) }

    /// A text without tags, addresses of links and marks of emphasis.
    static func plain(_ markdown: String) -> String {
        var plain = "", rest = Substring(markdown)
        while let mark = rest.unicodeScalars.firstIndex(where: { "<]*`_\\".unicodeScalars.contains($0) }) {
            plain += rest[..<mark]
            rest = rest[mark...]
            if rest.hasPrefix("<"), isTag(rest), let end = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else if rest.hasPrefix("]("), let end = rest.firstIndex(of: ")"), let open = plain.lastIndex(of: "[") {
                plain.remove(at: open)
                rest = rest[rest.index(after: end)...]
            } else {
                let sign = rest.unicodeScalars.removeFirst()
                if sign == "<" || sign == "_" || sign == "]" { plain.unicodeScalars.append(sign) }
            }
        }
        return (plain + rest).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isTag(_ text: Substring) -> Bool {
        let name = text.dropFirst().drop { $0 == "/" }
        return name.first.map { $0.isASCII && $0.isLetter } ?? false
    }
}

extension ArraySlice<UInt8> {
    /// Without two stars at the end whose partners went with a mark or a label.
    var withoutLoneStars: Self {
        var slice = withoutEnd
        let stars = ranges(of: Array("**".utf8)).count
        if stars % 2 == 1, slice.suffix(2).elementsEqual("**".utf8) { slice.removeLast(2) }
        return slice.withoutEnd
    }
}

extension ArraySlice<UInt8> {
    /// Without closing tags at the end that close nothing.
    fileprivate var withoutStrayTags: Self {
        guard last == UInt8(ascii: ">"), let start = lastIndex(of: UInt8(ascii: "<")),
            self[start...].starts(with: "</".utf8)
        else { return self }
        let name = self[(start + 2)...].prefix { $0.isLetter }
        guard self[..<start].range(of: "<".utf8 + Array(name)) == nil else { return self }
        return self[..<start].withoutEnd.withoutStrayTags
    }
}
