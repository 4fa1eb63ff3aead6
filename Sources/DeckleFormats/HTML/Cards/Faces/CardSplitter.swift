internal import DeckleCore

/// Parts content that is longer than a card: between blocks where it can, lines of code, items of lists and rows of tables
/// stay whole.
struct CardSplitter {
    let measure: CardMeasure
    /// In ems, as is the room.
    let width: Double
    let room: Double

    /// The parts, each of which has room on a card.
    func parts(_ items: [CardBlock]) -> [[CardBlock]] {
        var parts: [[CardBlock]] = []
        var current: [CardBlock] = []
        var rest = Array(items.reversed())
        while let item = rest.popLast() {
            let left = room - measure.height(current, width) - (current.isEmpty ? 0 : measure.gap(before: item))
            let height = measure.height(item, width)
            if height <= left {
                current.append(item)
            } else if let (head, tail) = parted(item, height: height, left: left, isFirst: current.isEmpty) {
                parts.append(current + [head])
                current = []
                rest += tail.reversed()
            } else if current.isEmpty {
                if let lines = item.unrolled { rest += lines.reversed() } else { parts.append([item]) }
            } else {
                rest.append(item)
                // What leads to something goes where that goes.
                while current.count > 1, let last = current.last, last.isLeadIn { rest.append(current.removeLast()) }
                parts.append(current)
                current = []
            }
        }
        return current.isEmpty && !parts.isEmpty ? parts : parts + [current]
    }

    /// What of an item goes on this card, and the rest; nil where all of it goes on the next one.
    private func parted(
        _ item: CardBlock,
        height: Double,
        left: Double,
        isFirst: Bool
    ) -> (CardBlock, [CardBlock])? {
        // Something that a card has room for is parted only where much of this one would stay empty.
        guard isFirst || height > room || left > room / 2 else { return nil }
        guard isFirst || height > room || item.hasLines else { return nil }
        return BlockSplitter(measure: measure, room: left).split(item, width)
    }
}

extension CardBlock {
    /// Whether it has lines, items or rows between which it is parted without harm.
    fileprivate var hasLines: Bool {
        switch self {
        case .block(.code), .block(.list), .block(.table), .block(.definitions): true
        case .block, .question, .takeaway, .aside, .note, .line: false
        }
    }

    /// A table that is too wide for a card as lists, one a row; nil for anything else.
    fileprivate var unrolled: [CardBlock]? {
        if case .block(.table(let table)) = self { table.unrolled.map(CardBlock.block) } else { nil }
    }
}

extension Table {
    /// Each row as a list whose items have the heads of their columns before them.
    var unrolled: [Block] {
        rows.map { row in
            let items = row.enumerated().map { column, cell in
                let head = column < head.count ? head[column] : []
                return ListItem(content: [.paragraph(head.isEmpty ? cell : [.strong(head), .text(": ")] + cell)])
            }
            return .list(List(items: items))
        }
    }
}
