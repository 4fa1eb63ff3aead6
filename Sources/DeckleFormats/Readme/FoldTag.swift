internal import DeckleText

/// A tag of a `details` element or of its `summary`, and where it stands in its line.
struct FoldTag {
    enum Kind {
        case open, close, summary, summaryEnd
    }

    let kind: Kind
    /// In bytes from the start of the line's content, up to the `>` that ends the tag.
    let range: Range<Int>

    private static let names: [(text: String, kind: Kind)] = [
        ("<details", .open), ("</details", .close), ("<summary", .summary), ("</summary", .summaryEnd),
    ]

    /// The tags of a line, none of those that stand in code.
    static func all(in content: ArraySlice<UInt8>) -> [FoldTag] {
        guard content.contains(UInt8(ascii: "<")) else { return [] }
        var tags: [FoldTag] = [], index = content.startIndex, isCode = false
        let hasCode = content.count { $0 == .backtick }.isMultiple(of: 2)
        while index < content.endIndex {
            if content[index] == .backtick { isCode = hasCode && !isCode }
            if content[index] == UInt8(ascii: "<"), !isCode, let tag = tag(content[index...]) {
                tags.append(tag)
                index = tag.range.upperBound
            } else {
                index += 1
            }
        }
        return tags
    }

    private static func tag(_ text: ArraySlice<UInt8>) -> FoldTag? {
        for (name, kind) in names {
            let opening = text.prefix(name.utf8.count)
            guard opening.count == name.utf8.count,
                opening.elementsEqual(name.utf8, by: { $0 == $1 || $0 | 0x20 == $1 })
            else { continue }
            guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let next = text[opening.endIndex]
            return next.isLetter || next.isDigit ? nil : FoldTag(kind: kind, range: text.startIndex..<(end + 1))
        }
        return nil
    }
}
