internal import DeckleText

/// An item of a list at the left edge that is no heading, taken for a question.
struct PlainItem {
    let isNumbered: Bool
    /// Its words; of a numbered one with the number, as that is its mark.
    let title: ArraySlice<UInt8>
    /// What follows bold words in the same line, as in `* **Why?** - [Read on](https://e.org)`.
    let rest: ArraySlice<UInt8>?
    /// How far what belongs to it is set in, in columns.
    let indent: Int
}

extension MarkdownLine {
    /// The item that a line begins; nil for boxes, options, bare links and any other line.
    var plainItem: PlainItem? {
        guard indent < 2, let mark = content.containerMark, let first = content.first, first != UInt8(ascii: ">"),
            box == nil, OptionMark.option(content) == nil
        else { return nil }
        let words = content[mark...].drop(while: \.isSpace)
        guard let sign = words.first, sign != UInt8(ascii: "["), sign != UInt8(ascii: "<") else { return nil }
        let indent = words.startIndex - content.startIndex
        if first.isDigit { return PlainItem(isNumbered: true, title: content, rest: nil, indent: indent) }
        let (title, rest) = words.boldOpening.map { ($0, Optional($1)) } ?? (words, nil)
        return PlainItem(isNumbered: false, title: title, rest: rest, indent: indent)
    }

    /// The words of an item such as `- **Question**: Why?`; one with a number may be a quarter of a year.
    var labelledItem: ArraySlice<UInt8>? {
        guard let mark = content.containerMark, content.first.map({ "-*+".utf8.contains($0) }) == true else {
            return nil
        }
        let words = content[mark...].drop(while: \.isSpace), plain = words.drop { "*_".utf8.contains($0) }
        guard plain.first == UInt8(ascii: "Q"), !plain.prefix(12).contains(where: \.isDigit),
            TitleMark(plain).kind == .asked
        else { return nil }
        return words
    }

    /// Whether a line may be part of the sentence before it.
    var goesOn: Bool {
        guard let first = content.first else { return false }
        return !"<>|-*+#:!?=".utf8.contains(first) && content.containerMark == nil && OptionMark.option(content) == nil
    }
}

extension ArraySlice<UInt8> {
    /// Bold words that a line begins with, and what follows them behind a dash; nil without either.
    fileprivate var boldOpening: (title: Self, rest: Self)? {
        guard starts(with: "**".utf8), let close = dropFirst(2).range(of: Array("**".utf8)) else { return nil }
        let behind = self[close.upperBound...]
        let rest = behind.drop { $0.isSpace || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        guard !rest.isEmpty else { return nil }
        return (self[(startIndex + 2)..<close.lowerBound], rest)
    }
}
