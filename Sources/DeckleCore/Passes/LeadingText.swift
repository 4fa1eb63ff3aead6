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
            switch inline {
            case .text(let piece):
                text += piece
                return true
            case .softBreak, .lineBreak:
                text += " "
                return true
            case .emphasis(let content), .strong(let content), .mark(let content):
                return collect(content, into: &text)
            case .code, .strikethrough, .superscript, .subscript, .link, .image, .maths, .cloze, .footnoteMark,
                .localized:
                return false
            }
        }
    }

    private static func shortened(_ inline: Inline, by rest: inout Int) -> Inline? {
        guard rest > 0 else { return inline }
        switch inline {
        case .text(let piece):
            let kept = piece.dropFirst(rest)
            rest -= piece.count - kept.count
            return kept.isEmpty ? nil : .text(String(kept))
        case .softBreak, .lineBreak:
            rest -= 1
            return nil
        case .emphasis(let content): return shortened(content, by: &rest).map(Inline.emphasis)
        case .strong(let content): return shortened(content, by: &rest).map(Inline.strong)
        case .mark(let content): return shortened(content, by: &rest).map(Inline.mark)
        case .code, .strikethrough, .superscript, .subscript, .link, .image, .maths, .cloze, .footnoteMark, .localized:
            return inline
        }
    }

    private static func shortened(_ content: [Inline], by rest: inout Int) -> [Inline]? {
        let kept = content.compactMap { shortened($0, by: &rest) }
        return kept.isEmpty ? nil : kept
    }
}
