internal import DeckleCore

/// Parts running text behind a number of words; a word that is very long counts as several.
enum InlineSplit {
    private static let longestPiece = 24

    /// The number of words.
    static func count(_ content: [Inline]) -> Int { content.reduce(0) { $0 + count($1) } }

    /// The text up to a number of words, and the rest.
    static func split(_ content: [Inline], after words: Int) -> (head: [Inline], tail: [Inline]) {
        var left = words
        var head: [Inline] = []
        for (index, inline) in content.enumerated() {
            let count = count(inline)
            if count <= left {
                left -= count
                head.append(inline)
                continue
            }
            let (first, rest) = split(inline, after: left)
            return (head + [first].compactMap(\.self), [rest].compactMap(\.self) + content[(index + 1)...])
        }
        return (head, [])
    }

    private static func count(_ inline: Inline) -> Int {
        switch inline {
        case .text(let text), .code(let text): pieces(text).count
        case .emphasis, .strong, .strikethrough, .mark, .link, .localized: count(inline.children)
        case .superscript, .subscript, .ruby, .image, .maths, .cloze, .footnoteMark, .softBreak, .lineBreak: 1
        }
    }

    private static func split(_ inline: Inline, after words: Int) -> (Inline?, Inline?) {
        guard words > 0 else { return (nil, inline) }
        switch inline {
        case .text(let text): return split(text, after: words, Inline.text)
        case .code(let text): return split(text, after: words, Inline.code)
        case .emphasis(let content): return split(content, after: words, Inline.emphasis)
        case .strong(let content): return split(content, after: words, Inline.strong)
        case .strikethrough(let content): return split(content, after: words, Inline.strikethrough)
        case .mark(let content): return split(content, after: words, Inline.mark)
        case .localized(let locale, let content):
            return split(content, after: words) { .localized(locale, content: $0) }
        case .link(let link):
            return split(link.content, after: words) {
                var part = link
                part.content = $0
                return .link(part)
            }
        case .superscript, .subscript, .ruby, .image, .maths, .cloze, .footnoteMark, .softBreak, .lineBreak:
            return (inline, nil)
        }
    }

    private static func split(
        _ content: [Inline],
        after words: Int,
        _ wrap: ([Inline]) -> Inline
    ) -> (Inline?, Inline?) {
        let (head, tail) = split(content, after: words)
        return (head.isEmpty ? nil : wrap(head), tail.isEmpty ? nil : wrap(tail))
    }

    private static func split(_ text: String, after words: Int, _ wrap: (String) -> Inline) -> (Inline?, Inline?) {
        let pieces = pieces(text)
        return (wrap(pieces.prefix(words).joined()), wrap(pieces.dropFirst(words).joined()))
    }

    /// Words with the space before them, long ones in pieces.
    private static func pieces(_ text: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var length = 0
        var index = start
        while index < text.endIndex {
            if length > 0, text[index] == " " || length >= longestPiece {
                pieces.append(text[start..<index])
                start = index
                length = 0
            }
            length += 1
            index = text.index(after: index)
        }
        return start < text.endIndex ? pieces + [text[start...]] : pieces
    }
}
