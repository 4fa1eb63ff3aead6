internal import DeckleCore

extension CardMeasure {
    /// The height of what one side of a card holds.
    func height(_ items: [CardBlock], _ width: Double) -> Double {
        var height = 0.0
        for (index, item) in items.enumerated() {
            height += self.height(item, width) + (index > 0 ? gap(before: item) : 0)
        }
        return height
    }

    func gap(before item: CardBlock) -> Double {
        switch item {
        case .block(let block): gap(before: block)
        case .takeaway, .aside, .note: type.takeawayGap
        case .question: type.gap
        case .line: 0
        }
    }

    func height(_ item: CardBlock, _ width: Double) -> Double {
        switch item {
        case .question(let content):
            return type.question * question(content, width).height(type.questionLine)
        case .block(let block): return height(block, width)
        case .takeaway(let label, let content):
            return text(Self.introduced(by: label, content), width - type.takeawaySide)
        case .aside(_, let label, let content):
            guard case .paragraph(let text)? = content.first else {
                return type.line + type.gap + height(content, width)
            }
            return height([.paragraph(Self.introduced(by: label, text))] + content.dropFirst(), width)
        case .note(let words): return text([.text(words)], width)
        case .line: return ems(millimetres: type.write)
        }
    }

    /// Whether a question has a word that is wider than the card.
    func breaksWord(ofQuestionIn items: [CardBlock], _ width: Double) -> Bool {
        items.contains { item in
            guard case .question(let content) = item else { return false }
            return question(content, width).longestWord > width / type.question
        }
    }

    private func question(_ content: [Inline], _ width: Double) -> LineFiller {
        lines(content, width / type.question, TextStyle(isBold: true))
    }

    /// Text with the words before it.
    private static func introduced(by label: String, _ content: [Inline]) -> [Inline] {
        [.strong([.text(label + ": ")])] + content
    }

    /// A length on paper, in ems.
    func ems(millimetres: Double) -> Double { picture / type.picture * millimetres }
}
