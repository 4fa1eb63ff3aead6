/// Lifts the line that sums an answer up out of the answer.
///
/// It is the last block of the answer: a paragraph, or a quote of one paragraph, that starts with words such as "Rule of
/// thumb" in any case and emphasis, followed by a colon or a dash. An answer that is nothing else keeps it.
package struct TakeawayPass: Sendable {
    /// The words, folded, each with its number of characters.
    private let words: [(text: String, count: Int)]

    /// - Parameter words: what introduces a takeaway; white space around it does not count.
    package init(words: [String]) {
        var texts: [String] = []
        for word in words {
            let text = Self.folded(word.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            if !text.isEmpty, !texts.contains(text) { texts.append(text) }
        }
        self.words = texts.map { ($0, $0.count) }
    }

    package func apply(to question: inout Question) {
        guard question.takeaway == nil, let last = question.answer.blocks.lastIndex(where: { !$0.isFootnote }),
            !Array(question.answer.blocks[..<last]).isSilent,
            let paragraph = Self.paragraph(question.answer.blocks[last]), let takeaway = takeaway(in: paragraph)
        else { return }
        question.takeaway = takeaway
        question.answer.blocks.remove(at: last)
    }

    private static func paragraph(_ block: Block) -> [Inline]? {
        if case .paragraph(let content) = block { return content }
        guard case .quote(let blocks) = block, blocks.count == 1 else { return nil }
        return blocks.first.flatMap(paragraph)
    }

    private func takeaway(in content: [Inline]) -> Takeaway? {
        let opening = LeadingText.of(content)
        for word in words where Self.folded(opening.prefix(word.count)) == word.text {
            guard let rest = Self.afterMark(opening.dropFirst(word.count)) else { continue }
            let content = LeadingText.dropFirst(opening.count - rest.count, from: content)
            if !content.isEmpty { return Takeaway(label: String(opening.prefix(word.count)), content: content) }
        }
        return nil
    }

    /// What stands behind the colon or the dash that a text starts with, white space around it left out.
    private static func afterMark(_ text: Substring) -> Substring? {
        let text = text.drop(while: \.isWhitespace)
        guard let mark = text.first, ":：—―–-".contains(mark) else { return nil }
        let rest = text.dropFirst()
        // A hyphen without a space after it belongs to a word: "Rule of thumb-based …".
        guard mark != "-" || rest.first.map(\.isWhitespace) ?? true else { return nil }
        // Chinese writes a dash as two.
        return rest.drop { $0 == mark && mark == "—" }.drop(while: \.isWhitespace)
    }

    /// A text as it is compared: small letters, straight apostrophes.
    private static func folded(_ text: some StringProtocol) -> String {
        String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    }
}

extension Block {
    fileprivate var isFootnote: Bool {
        if case .footnote = self { true } else { false }
    }
}
