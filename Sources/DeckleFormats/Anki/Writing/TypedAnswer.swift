internal import DeckleCore

/// What a learner types of an answer: its first line in plain words; what follows explains it.
///
/// Formulas, pictures and marks of footnotes need not be typed. Anki compares character by character
/// (rslib/src/typeanswer.rs), so spaces are those of the keyboard.
struct TypedAnswer {
    let text: String
    /// Whether the answer is no more than what is typed.
    let isAll: Bool
    /// Why less is compared than the author may think.
    private let shortening: Shortening?

    private enum Shortening {
        /// There is more of the block that the line is taken of.
        case firstLine
        /// There are no words, so that formulas and the words of pictures stand in.
        case noWords
    }

    init(_ answer: [Block]) {
        if let line = Self.firstLine(of: answer) {
            text = line.text
            shortening = line.isWhole ? nil : .firstLine
        } else {
            text = Self.typable(PlainText.line(answer))
            shortening = .noWords
        }
        isAll = answer.count == 1 && Self.spoken.map(answer) == answer && Self.typable(PlainText.line(answer)) == text
    }

    /// A warning where what is compared is hardly what the author means.
    func problem(at origin: Place?) -> Diagnostic? {
        let hint = "let the answer begin with a paragraph of what is to be typed"
        return switch shortening {
        case .firstLine:
            .warning(.apkgTypedFirstLine, "only \"\(text)\" is compared with what is typed", at: origin, hint: hint)
        case .noWords:
            .warning(.apkgTypedNoWords, "the answer has no words that could be typed", at: origin, hint: hint)
        case nil: nil
        }
    }

    private typealias Line = (text: String, isWhole: Bool)

    private static func firstLine(of blocks: [Block]) -> Line? { blocks.lazy.compactMap(firstLine).first }

    private static func firstLine(of block: Block) -> Line? {
        switch block {
        case .heading(_, let content), .paragraph(let content): line(content)
        case .list(let list): line(in: list.items.map(\.content))
        case .definitions(let entries):
            line(in: entries.map { $0.terms.map(Block.paragraph) + $0.details.flatMap(\.self) })
        case .table(let table): line(in: table.allRows.map { [.paragraph(Array($0.joined(separator: [.text(" ")])))] })
        case .code(let code): line(in: code.text.split(separator: "\n").map { [.paragraph([.code(String($0))])] })
        case .quote(let content), .localized(_, let content), .figure(let content, _): firstLine(of: content)
        case .group(let group): firstLine(of: group.content)
        case .rule, .maths, .image, .audio, .footnote: nil
        }
    }

    /// The first line of the first part that has one; it is not the whole where there are further parts.
    private static func line(in parts: [[Block]]) -> Line? {
        firstLine(of: parts.flatMap(\.self)).map { ($0.text, $0.isWhole && parts.count == 1) }
    }

    /// The words up to the first line break that the author asked for.
    private static func line(_ content: [Inline]) -> Line? {
        let words = content.split(separator: .lineBreak).lazy.map { typable(PlainText.line(spoken.map(Array($0)))) }
        return words.first { !$0.isEmpty }.map { ($0, true) }
    }

    private static var spoken: ContentMapper<Never> {
        ContentMapper(
            block: { [$0] },
            inline: { inline in
                switch inline {
                case .maths, .image, .footnoteMark: []
                case .ruby(let content, _): content
                case .text, .code, .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .link, .cloze,
                    .softBreak, .lineBreak, .localized:
                    [inline]
                }
            }
        )
    }

    /// The text with ordinary spaces and without what no keyboard writes.
    private static func typable(_ text: String) -> String {
        let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]
        let scalars = text.unicodeScalars.filter { !unseen.contains($0) }
        return scalars.split(whereSeparator: \.properties.isWhitespace).map { String(String.UnicodeScalarView($0)) }
            .joined(separator: " ")
    }
}
