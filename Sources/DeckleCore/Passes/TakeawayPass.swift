/// Lifts the line that sums an answer up out of the answer.
///
/// It is the last block of the answer: a paragraph, or a quote of one paragraph, that starts with "Rule of thumb" in
/// any case and emphasis, followed by a colon or a dash. An answer that is nothing else keeps it.
package enum TakeawayPass {
    package static func apply(to question: inout Question) {
        guard question.takeaway == nil, let last = question.answer.blocks.lastIndex(where: { !$0.isFootnote }),
            last > 0,
            let paragraph = paragraph(question.answer.blocks[last]), let takeaway = takeaway(in: paragraph)
        else { return }
        question.takeaway = takeaway
        question.answer.blocks.remove(at: last)
    }

    private static func paragraph(_ block: Block) -> [Inline]? {
        if case .paragraph(let content) = block { return content }
        guard case .quote(let blocks) = block, blocks.count == 1 else { return nil }
        return blocks.first.flatMap(paragraph)
    }

    private static func takeaway(in content: [Inline]) -> Takeaway? {
        let opening = LeadingText.of(content)
        let label = "rule of thumb"
        guard opening.prefix(label.count).lowercased() == label else { return nil }
        var rest = opening.dropFirst(label.count)
        rest = rest.drop { $0 == " " || $0 == "\u{A0}" }
        guard let mark = rest.first, ":—–-".contains(mark) else { return nil }
        rest = rest.dropFirst()
        // A hyphen without a space after it belongs to a word: "Rule of thumb-based …".
        guard mark != "-" || rest.first.map(\.isWhitespace) ?? true else { return nil }
        rest = rest.drop(while: \.isWhitespace)
        let content = LeadingText.dropFirst(opening.count - rest.count, from: content)
        guard !content.isEmpty else { return nil }
        return Takeaway(label: String(opening.prefix(label.count)), content: content)
    }
}

extension Block {
    fileprivate var isFootnote: Bool {
        if case .footnote = self { true } else { false }
    }
}
