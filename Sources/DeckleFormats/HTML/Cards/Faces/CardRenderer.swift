internal import DeckleCore
internal import DeckleText

/// Renders the parts of one side of a card.
struct CardRenderer {
    let typesetting: Typesetting
    let labels: Labels
    let direction: Direction

    /// The pieces of each part, in whose footnotes numbers and ids agree.
    func items(_ parts: [[CardBlock]], idPrefix: String) throws -> [[CardItem]] {
        let takeaway = parts.joined().compactMap(\.takeaway).first ?? []
        let blocks = parts.joined().flatMap(\.blocks)
        var passage = typesetting.renderer(idPrefix: idPrefix, direction: direction)
            .passage(of: blocks, takeaway: takeaway)
        var count = 0
        return try parts.map { part in
            var items: [CardItem] = []
            var blocks: [Block] = []
            for block in part {
                if case .block(let block) = block {
                    blocks.append(block)
                    continue
                }
                try flush(&blocks, into: &items, &passage)
                count += 1
                items.append(try item(block, &passage, idPrefix: "x\(count)-\(idPrefix)"))
            }
            try flush(&blocks, into: &items, &passage)
            return items
        }
    }

    private func flush(_ blocks: inout [Block], into items: inout [CardItem], _ passage: inout HTMLPassage) throws {
        if !blocks.isEmpty { items.append(CardItem(content: try passage.render(blocks))) }
        blocks = []
    }

    private func item(_ block: CardBlock, _ passage: inout HTMLPassage, idPrefix: String) throws -> CardItem {
        switch block {
        case .question(let content): return CardItem(question: try passage.render(content))
        case .block(let block): return CardItem(content: try passage.render([block]))
        case .takeaway(let label, let content):
            let text = try passage.render(content)
            return CardItem(takeaway: TakeawayView(label: label, text: text, alone: text))
        case .aside(let kind, let label, let content):
            let renderer = typesetting.renderer(idPrefix: idPrefix, direction: direction)
            return CardItem(aside: AsideView(kind: kind, label: label, text: try renderer.render(content)))
        case .note(let words): return CardItem(note: words)
        case .line: return CardItem(isLine: true)
        }
    }
}

extension CardBlock {
    fileprivate var takeaway: [Inline]? {
        if case .takeaway(_, let content) = self { content } else { nil }
    }
}
