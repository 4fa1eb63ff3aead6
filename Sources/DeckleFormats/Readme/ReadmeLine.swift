internal import DeckleText

/// What single lines of a hub look like, by their bytes alone.
extension MarkdownLine {
    /// The level of a heading and where its words begin; nil for any other line.
    var heading: (level: Int, words: ArraySlice<UInt8>)? { Self.heading(content) ?? Self.elementHeading(content) }

    /// A heading such as `<h1 align="center">Words</h1>` that has a line to itself.
    private static func elementHeading(_ content: ArraySlice<UInt8>) -> (level: Int, words: ArraySlice<UInt8>)? {
        guard content.starts(with: "<h".utf8), let digit = content.dropFirst(2).first,
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit),
            let start = content.firstIndex(of: UInt8(ascii: ">")),
            let end = content[start...].range(of: Array("</h".utf8))
        else { return nil }
        return (Int(digit - UInt8(ascii: "0")), content[(start + 1)..<end.lowerBound])
    }

    static func heading(_ content: ArraySlice<UInt8>) -> (level: Int, words: ArraySlice<UInt8>)? {
        let marks = content.prefix { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(marks.count) else { return nil }
        let words = content[marks.endIndex...]
        guard words.first.map(\.isSpace) ?? true else { return nil }
        return (marks.count, words.drop(while: \.isSpace))
    }

    /// A heading that begins an item of a numbered list, and how many bytes its words are away from the item's start.
    var itemHeading: (level: Int, words: ArraySlice<UInt8>, indent: Int)? {
        guard content.first?.isDigit == true, let mark = content.containerMark else { return nil }
        let text = content[mark...].drop(while: \.isSpace)
        guard let heading = Self.heading(text), !heading.words.isEmpty else { return nil }
        return (heading.level, heading.words, text.startIndex - content.startIndex)
    }

    /// The words between the two pairs of stars that the whole line stands in; signs and pictures may follow.
    var boldWords: ArraySlice<UInt8>? {
        for mark in ["**", "__"] where content.starts(with: mark.utf8) {
            let inner = content.dropFirst(2)
            guard let close = inner.range(of: Array(mark.utf8)), !inner[..<close.lowerBound].isEmpty else { continue }
            let rest = inner[close.upperBound...]
            return rest.contains { $0.isLetter || $0.isDigit } ? nil : inner[..<close.lowerBound]
        }
        return nil
    }

    /// Whether the box of an item of a task list is checked; nil for any other line.
    var box: Bool? {
        guard let mark = content.containerMark, content.first != UInt8(ascii: ">") else { return nil }
        let box = content[mark...].drop(while: \.isSpace)
        guard box.count >= 3, box.first == UInt8(ascii: "["), box[box.startIndex + 2] == UInt8(ascii: "]") else {
            return nil
        }
        switch box[box.startIndex + 1] {
        case UInt8(ascii: " "): return false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
        default: return nil
        }
    }

    /// Whether nothing but marks stands there, as in `---`.
    var isRule: Bool {
        guard let mark = content.first, "-*_".utf8.contains(mark), indent < 4 else { return false }
        return content.allSatisfy { $0 == mark || $0.isSpace } && content.count { $0 == mark } >= 3
    }
}
