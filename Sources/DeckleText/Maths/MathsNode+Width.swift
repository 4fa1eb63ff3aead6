extension MathsNode {
    /// How wide it is, roughly, in the size of the formula: enough to know what a line cannot hold.
    var width: MathsLength { MathsLength(thousandths: estimate) }

    /// The width of the widest part that no line can be broken in.
    var unbreakableWidth: MathsLength {
        guard isBreakable, case .row(let nodes) = self else { return width }
        return MathsLength(thousandths: nodes.map(\.estimate).max() ?? 0)
    }

    /// Whether lines can be broken in it: it is a row, and not one that fences hold together.
    var isBreakable: Bool {
        guard case .row(let nodes) = self else { return false }
        return !nodes.contains { if case .symbol(let symbol) = $0 { symbol.isStretchy == true } else { false } }
    }

    private var estimate: Int {
        switch self {
        case .identifier(let name, _): Self.estimate(name, letter: 600)
        case .number(let digits): Self.estimate(digits, letter: 500)
        case .symbol(let symbol): symbol.estimate
        case .text(let words, _): Self.estimate(words, letter: 520)
        case .space(let length): length.thousandths
        case .row(let nodes): nodes.reduce(0) { $0 + $1.estimate }
        case .fraction(let upper, let lower, _): max(upper.estimate, lower.estimate) + 200
        case .root(let content, _): content.estimate + 800
        case .scripts(let scripts): scripts.estimate
        case .table(let table): table.estimate
        case .styled(.script, let content): Self.scaled(content.estimate)
        case .styled(_, let content): content.estimate
        }
    }

    /// Letters from U+1100 on are those of scripts whose letters are as wide as high.
    private static func estimate(_ text: String, letter: Int) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x1100..<0x1D400).contains($1.value) ? 1000 : letter) }
    }

    /// What is set as a script.
    fileprivate static func scaled(_ width: Int) -> Int { width * 7 / 10 }

    fileprivate static func estimate(_ node: MathsNode?) -> Int { node?.estimate ?? 0 }
}

extension MathsOperator {
    fileprivate var estimate: Int {
        let isFence = form != nil
        let gap = isFence ? 0 : 250
        let sides = (before?.thousandths ?? gap) + (after?.thousandths ?? gap)
        return sides + (isFence ? 450 : 750) * text.count
    }
}

extension MathsScripts {
    fileprivate var estimate: Int {
        let base = MathsNode.estimate(base)
        let marks = max(MathsNode.estimate(lower), MathsNode.estimate(upper))
        switch placement {
        case .beside: return base + MathsNode.scaled(marks)
        case .stacked: return max(base, MathsNode.scaled(marks))
        case .accent: return max(base, marks)
        }
    }
}

extension MathsTable {
    fileprivate var estimate: Int {
        let columns = rows.map(\.cells.count).max() ?? 0
        return (0..<columns).reduce(0) { width, column in
            let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            return width + 800 + (cells.map { MathsNode.estimate($0) }.max() ?? 0)
        }
    }
}
