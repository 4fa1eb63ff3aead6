internal import DeckleText

/// A line that opens what a site folds away: `::: details Answer`, `??? success "Answer"`.
struct FoldOpening {
    /// Whether what is set in below it is in it; else all up to a line of colons.
    let isIndented: Bool
    /// The words on it; empty where they say no more than that an answer is in it.
    let label: ArraySlice<UInt8>

    private static let hiding = ["details", "answer", "solution", "spoiler"]

    init?(_ content: ArraySlice<UInt8>) {
        if let rest = content.behindColons {
            let name = rest.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
            guard Self.hiding.contains(where: name.elementsUTF8Equal) else { return nil }
            (isIndented, label) = (false, Self.title(rest[name.endIndex...]))
        } else {
            guard let box = SiteBox(content), box.isFolded, !box.asks else { return nil }
            (isIndented, label) = (true, box.title)
        }
    }

    /// What stands behind the name: `Answer`, `[Answer]`, without attributes in braces.
    private static func title(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let words = text.drop { $0.isSpace || $0 == UInt8(ascii: "[") }
        return words.prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "{") }.withoutEnd
    }
}

extension ArraySlice<UInt8> {
    /// What stands behind three colons or more; nil for any other line.
    var behindColons: Self? {
        guard first == UInt8(ascii: ":") else { return nil }
        let marks = prefix { $0 == UInt8(ascii: ":") }
        return marks.count >= 3 ? self[marks.endIndex...].drop(while: \.isSpace) : nil
    }

    func elementsUTF8Equal(_ text: String) -> Bool { elementsEqual(text.utf8) }
}
