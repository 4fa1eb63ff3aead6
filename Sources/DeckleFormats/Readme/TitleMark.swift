internal import DeckleText

/// What stands before the words of a question: a number, or a `Q`.
struct TitleMark {
    enum Kind: Hashable {
        case none
        /// As in `12.` and `3)`.
        case numbered
        /// As in `Q.`, `Q7:` and `Question 3`.
        case asked
    }

    let kind: Kind
    /// The words behind the mark.
    let words: ArraySlice<UInt8>

    /// - Parameter title: a title as the source writes it, without the `#` before it.
    init(_ title: ArraySlice<UInt8>) {
        let title = Self.withoutAnchors(title)
        let asked = Self.isBare(title) ? nil : Self.afterQ(title)
        let numbered = asked == nil ? Self.afterNumber(title) : nil
        kind = asked != nil ? .asked : numbered != nil ? .numbered : .none
        words = Self.withoutAnchors(asked ?? numbered ?? title)
    }

    /// Whether a title says no more than that it is a question, without a number or a word.
    static func isBare(_ title: ArraySlice<UInt8>) -> Bool {
        let words = title.drop { "*_# ".utf8.contains($0) }
        return words.count < 20 && FoldLabel.plain(String(decoding: words, as: UTF8.self)) == "question"
            && !words.contains(where: \.isDigit)
    }

    /// Who asks, as some hubs put before every question.
    private static let interviewers = ["面试官：", "面试官:", "Interviewer: "]

    /// Without what only leads somewhere: `<a name="x"></a>` and `[[↑]](#contents)`.
    private static func withoutAnchors(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = title.drop(while: \.isSpace)
        while true {
            if rest.starts(with: "<a ".utf8) || rest.starts(with: "</a>".utf8) || rest.starts(with: "<!--".utf8),
                let end = rest.firstIndex(of: UInt8(ascii: ">"))
            {
                rest = rest[(end + 1)...].drop(while: \.isSpace)
            } else if rest.starts(with: "[[".utf8), let link = rest.range(of: Array("](#".utf8)),
                let end = rest[link.upperBound...].firstIndex(of: UInt8(ascii: ")"))
            {
                rest = rest[(end + 1)...].drop(while: \.isSpace)
            } else if let label = Self.interviewers.first(where: { rest.starts(with: $0.utf8) }) {
                rest = rest.dropFirst(label.utf8.count).drop(while: \.isSpace)
            } else {
                return rest
            }
        }
    }

    /// What follows `Q.`, `Q7:`, `Q 3.2`, `Question 3:` or `Question**:`.
    private static func afterQ(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let isWord = title.starts(with: "Question".utf8) || title.starts(with: "QUESTION".utf8)
        guard isWord || title.first == UInt8(ascii: "Q") else { return nil }
        var rest = title.dropFirst(isWord ? 8 : 1)
        let gap = rest.prefix(while: \.isSpace)
        rest = rest[gap.endIndex...]
        if rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        let number = number(rest)
        let behind = rest[number.endIndex...].behindBold.drop(while: \.isSpace)
        guard let sign = behind.first else { return isWord || !number.isEmpty ? behind : nil }
        if ".:)-".utf8.contains(sign), !number.isEmpty || gap.isEmpty { return behind.dropFirst() }
        // A quarter of a year is no question.
        let isYear = behind.starts(with: "20".utf8) && behind.count >= 4 && behind.prefix(4).allSatisfy(\.isDigit)
        return number.isEmpty || isYear || rest[number.endIndex...].first?.isSpace != true ? nil : behind
    }

    /// What follows `12.`, `12)`, `12、` or `1.2 `.
    private static func afterNumber(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let number = number(title)
        guard !number.isEmpty else { return nil }
        let behind = title[number.endIndex...]
        for sign in [".", ")", "、", "．", ":"] where behind.starts(with: sign.utf8) {
            return behind.dropFirst(sign.utf8.count)
        }
        for sign in [" - ", " – "] where behind.starts(with: sign.utf8) {
            return behind.dropFirst(sign.utf8.count)
        }
        return number.contains(UInt8(ascii: ".")) && behind.first?.isSpace == true ? behind : nil
    }

    /// Digits with single dots between them.
    private static func number(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = text.prefix(9).prefix(while: \.isDigit).endIndex
        while end > text.startIndex, end < text.endIndex, text[end] == UInt8(ascii: ".") {
            let part = text[(end + 1)...].prefix(9).prefix(while: \.isDigit)
            guard !part.isEmpty else { break }
            end = part.endIndex
        }
        return text[text.startIndex..<end]
    }
}

extension ArraySlice<UInt8> {
    /// Without the stars that end a bold mark, where its sign follows.
    fileprivate var behindBold: Self {
        let rest = dropFirst(2)
        let isEnd = starts(with: "**".utf8) || starts(with: "__".utf8)
        return isEnd && rest.first.map { ".:)-".utf8.contains($0) } == true ? rest : self
    }
}
