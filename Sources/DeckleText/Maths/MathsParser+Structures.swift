extension MathsParser {
    mutating func fraction(
        _ name: String,
        _ own: MathsStyle?,
        hasBar: Bool,
        fences: (String, String)?
    ) throws(MathsProblem) -> MathsAtom {
        let inner = Self.smaller(own ?? style)
        let upper = try argument(of: name, in: inner), lower = try argument(of: name, in: inner)
        let fraction = Self.fraction(upper, lower, hasBar: hasBar, fences: fences)
        return MathsAtom(node: own.map { .styled($0, fraction) } ?? fraction)
    }

    static func fraction(
        _ upper: MathsNode,
        _ lower: MathsNode,
        hasBar: Bool,
        fences: (String, String)?
    ) -> MathsNode {
        .fenced(.fraction(upper, lower, hasBar: hasBar), fences)
    }

    /// The size in which the parts of a fraction are set.
    private static func smaller(_ style: MathsStyle) -> MathsStyle {
        if case .script(let level) = style { return .script(level: level + 1) }
        return style == .display ? .text : .script(level: 1)
    }

    /// A fraction whose parts are not set smaller, so that they can go on in each other.
    mutating func continuedFraction(_ name: String) throws(MathsProblem) -> MathsAtom {
        _ = try input.option()
        let upper = try argument(of: name, in: .display), lower = try argument(of: name, in: .display)
        let parts = (MathsNode.styled(.display, upper), MathsNode.styled(.display, lower))
        return MathsAtom(node: .styled(.display, .fraction(parts.0, parts.1)))
    }

    mutating func root(_ name: String) throws(MathsProblem) -> MathsAtom {
        let index = try optionalArgument(of: name, in: .script(level: 2))
        return MathsAtom(node: .root(try argument(of: name), index: index))
    }

    mutating func accent(
        _ name: String,
        _ mark: String,
        isStretchy: Bool,
        isUnder: Bool
    ) throws(MathsProblem) -> MathsAtom {
        let mark = MathsNode.symbol(MathsOperator(mark, isStretchy: isStretchy))
        return MathsAtom(node: .marked(try argument(of: name), mark, isUnder: isUnder, .accent))
    }

    /// A brace; what scripts it gets stands at it.
    mutating func brace(_ name: String, _ brace: Character, isUnder: Bool) throws(MathsProblem) -> MathsAtom {
        let mark = MathsNode.symbol(MathsOperator(String(brace), isStretchy: true))
        let node = MathsNode.marked(try argument(of: name), mark, isUnder: isUnder, .accent)
        return MathsAtom(node: node, limits: .stacked)
    }

    mutating func stack(_ name: String, isUnder: Bool) throws(MathsProblem) -> MathsAtom {
        let mark = try argument(of: name, in: .script(level: 1))
        var atom = try baseArgument(of: name)
        atom.node.changeOperator { $0.movesLimits = $0.movesLimits == nil && atom.kind != .large ? nil : false }
        atom.node = .marked(atom.node, mark, isUnder: isUnder, .stacked)
        return atom
    }

    mutating func arrow(_ name: String, _ arrow: Character) throws(MathsProblem) -> MathsAtom {
        let lower = try optionalArgument(of: name, in: .script(level: 1))
        let upper = try argument(of: name, in: .script(level: 1))
        let padded = { (node: MathsNode) in MathsNode.row([.space(.thick), node, .space(.thick)]) }
        let base = MathsNode.symbol(MathsOperator(String(arrow), isStretchy: true))
        let scripts = MathsScripts(base: base, lower: lower.map(padded), upper: padded(upper), placement: .stacked)
        return MathsAtom(node: .scripts(scripts), kind: .relation)
    }

    mutating func substack(_ name: String) throws(MathsProblem) -> MathsAtom {
        let tokens = try input.argument(of: name)
        input.push(tokens + [.command("end")])
        let table = try scoped { parser throws(MathsProblem) in try parser.table(MathsTable(kind: .small)) }
        guard try input.next() == .command("end") else { throw MathsProblem("\\substack does not end") }
        return MathsAtom(node: .table(table))
    }
}

extension MathsNode {
    /// The node with a mark over or under it.
    static func marked(
        _ base: MathsNode,
        _ mark: MathsNode,
        isUnder: Bool,
        _ placement: MathsScripts.Placement
    ) -> MathsNode {
        .scripts(
            MathsScripts(base: base, lower: isUnder ? mark : nil, upper: isUnder ? nil : mark, placement: placement)
        )
    }
}
