/// The text that running content starts with, seen through emphasis.
enum LeadingText {
    /// The characters up to the first inline that is neither text, a line end nor emphasis of such.
    static func of(_ inlines: [Inline]) -> String {
        var text = ""
        _ = collect(inlines, into: &text)
        return text
    }

    /// The content without its first `count` characters of leading text, empty inlines left out.
    static func dropFirst(_ count: Int, from inlines: [Inline]) -> [Inline] {
        var rest = count
        return inlines.compactMap { shortened($0, by: &rest) }
    }

    /// Whether the text goes on behind these inlines.
    private static func collect(_ inlines: [Inline], into text: inout String) -> Bool {
        inlines.allSatisfy { inline in
            if inline.isStress { return collect(inline.children, into: &text) }
            guard let piece = inline.ownText else { return false }
            text += piece
            return true
        }
    }

    private static func shortened(_ inline: Inline, by rest: inout Int) -> Inline? {
        guard rest > 0 else { return inline }
        if case .emphasis(let content) = inline { return shortened(content, by: &rest).map(Inline.emphasis) }
        if case .strong(let content) = inline { return shortened(content, by: &rest).map(Inline.strong) }
        if case .mark(let content) = inline { return shortened(content, by: &rest).map(Inline.mark) }
        guard let piece = inline.ownText else { return inline }
        let kept = piece.dropFirst(rest)
        rest -= piece.count - kept.count
        return kept.isEmpty ? nil : .text(String(kept))
    }

    private static func shortened(_ content: [Inline], by rest: inout Int) -> [Inline]? {
        let kept = content.compactMap { shortened($0, by: &rest) }
        return kept.isEmpty ? nil : kept
    }
}

extension Inline {
    /// Whether it stresses the text in it and means nothing else.
    fileprivate var isStress: Bool {
        if case .emphasis = self { return true }
        if case .strong = self { return true }
        if case .mark = self { return true }
        return false
    }

    /// The text of a text or, as a space, of a line end.
    fileprivate var ownText: String? {
        if case .text(let text) = self { return text }
        return self == .softBreak || self == .lineBreak ? " " : nil
    }
}
