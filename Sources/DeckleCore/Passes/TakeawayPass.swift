/// Lifts the line that sums an answer up out of the answer.
///
/// It is the last block of the answer: a paragraph, or a quote of one paragraph, that starts with words such as "Rule of
/// thumb" in any case and emphasis, followed by a colon or a dash. An answer that is nothing else keeps it.
package struct TakeawayPass: Sendable {
    /// The words as folded characters.
    private let words: [[String]]

    /// - Parameter words: what introduces a takeaway; white space around it does not count.
    package init(words: [String]) {
        self.words = words.map { word in
            word.split(whereSeparator: \.isWhitespace).joined(separator: " ").map(Self.folded)
        }.filter { !$0.isEmpty }
    }

    package func apply(to question: inout Question) {
        guard question.takeaway == nil, let last = question.answer.blocks.lastIndex(where: { !$0.isFootnote }),
            !Array(question.answer.blocks[..<last]).isSilent,
            let paragraph = Self.paragraph(question.answer.blocks[last]), let takeaway = takeaway(in: paragraph),
            // What a cloze hides has to stay where it is hidden.
            !takeaway.content.containsDeep(\.hidesSomething)
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
        for word in words where opening.starts(with: word, by: { Self.folded($0) == $1 }) {
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

    /// A character as it is compared: a small letter, a straight apostrophe.
    private static func folded(_ character: Character) -> String {
        character == "’" ? "'" : character.lowercased()
    }
}

extension Inline {
    fileprivate var hidesSomething: Bool {
        if case .maths(let tex) = self { return tex.contains("{{c") }
        if case .cloze = self { return true }
        return false
    }
}
