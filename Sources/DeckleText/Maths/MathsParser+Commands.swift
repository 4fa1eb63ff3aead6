extension MathsParser {
    /// What a command is or makes of what follows; nil for one that nothing is seen of.
    mutating func command(_ name: String) throws(MathsProblem) -> MathsAtom? {
        if let symbol = MathsSymbols.command(name) { return atom(symbol) }
        if let spelled = MathsNames.name(of: name) { return named(spelled, hasLimits: MathsNames.hasLimits(name)) }
        guard let command = MathsCommand.named(name) else { throw MathsProblem("\\\(name) is not known") }
        return try make(command, name)
    }

    private mutating func make(_ command: MathsCommand, _ name: String) throws(MathsProblem) -> MathsAtom? {
        switch command {
        case .fraction(let style, let hasBar, let fences):
            return try fraction(name, style, hasBar: hasBar, fences: fences)
        case .continuedFraction: return try continuedFraction(name)
        case .root: return try root(name)
        case .accent(let mark, let isStretchy, let isUnder):
            return try accent(name, mark, isStretchy: isStretchy, isUnder: isUnder)
        case .brace(let brace, let isUnder): return try self.brace(name, brace, isUnder: isUnder)
        case .stack(let isUnder): return try stack(name, isUnder: isUnder)
        case .arrow(let arrow): return try self.arrow(name, arrow)
        case .alphabet(let alphabet): return try letters(name, alphabet)
        case .words(let style): return MathsAtom(node: try words(name, style))
        case .delimiter(let height, let kind): return try delimiter(name, height, kind)
        case .space(let length): return MathsAtom(node: .space(length), kind: .transparent)
        case .kind(let kind): return try treated(name, as: kind)
        case .style(let style): return MathsAtom(node: .styled(style, try argument(of: name)))
        case .special(let special): return try make(special, name)
        }
    }

    private mutating func make(_ special: MathsCommand.Special, _ name: String) throws(MathsProblem) -> MathsAtom? {
        switch special {
        case .left: return try fenced()
        case .begin: return try environment()
        case .not: return try negated()
        case .operatorName: return try operatorName(name)
        case .colour: return MathsAtom(node: .styled(.coloured(try colour()), try argument(of: name)))
        case .define: try define(name)
        case .declareOperator: try declareOperator(name)
        case .tag: return try tag(name)
        case .label:
            _ = try input.argument(of: name)
            leaveOut("\\" + name)
        case .substack: return try substack(name)
        case .space: return MathsAtom(node: .space(try length(of: name)), kind: .transparent)
        case .bmod: return MathsAtom(node: .symbol(.spaced("mod", .medium)), kind: .binary)
        case .mod, .pmod, .pod: return try modulus(name, special)
        case .smash:
            _ = try input.option()
            return MathsAtom(node: try argument(of: name))
        case .nothing: break
        }
        return nil
    }

    /// An operator that is written as a name.
    func named(_ name: String, hasLimits: Bool) -> MathsAtom {
        var written = MathsOperator(name, form: .prefix)
        if hasLimits { written.movesLimits = true }
        return MathsAtom(
            node: .symbol(written),
            kind: .large,
            limits: hasLimits ? .movable : .beside,
            isName: true
        )
    }

    private mutating func operatorName(_ command: String) throws(MathsProblem) -> MathsAtom {
        let hasLimits = try input.peek() == .character("*")
        if hasLimits { _ = try input.next() }
        var name = ""
        for token in try input.argument(of: command) { name += try Self.spelled(token) }
        return named(name, hasLimits: hasLimits)
    }

    /// A token of the name of an operator.
    private static func spelled(_ token: TeXToken) throws(MathsProblem) -> String {
        switch token {
        case .character("-"): "-"
        case .character(let character): String(character)
        case .blank, .open, .close, .command("mathrm"), .command("rm"), .command("!"): ""
        case .command(","), .command(" "), .command(";"), .command(":"), .tie: "\u{2009}"
        case .command, .shift, .cell, .upper, .lower, .parameter:
            throw MathsProblem("\(token.source) stands in the name of an operator")
        }
    }

    private mutating func letters(_ name: String, _ alphabet: MathsAlphabet) throws(MathsProblem) -> MathsAtom {
        let node = try scoped({ $0.alphabet = alphabet }) { parser throws(MathsProblem) in
            try parser.argument(of: name)
        }
        return MathsAtom(node: alphabet.makesWords ? node.joiningLetters : node)
    }

    private mutating func treated(_ name: String, as kind: MathsClass) throws(MathsProblem) -> MathsAtom {
        var atom = try baseArgument(of: name)
        atom.kind = kind
        atom.limits = kind == .large ? .movable : .beside
        return atom
    }

    /// A sign that is crossed out.
    private mutating func negated() throws(MathsProblem) -> MathsAtom {
        var atom = try baseArgument(of: "not")
        guard case .symbol(var symbol) = atom.node else { throw MathsProblem("\\not does not stand before a sign") }
        symbol.text = MathsSymbols.negated[symbol.text] ?? symbol.text + "\u{338}"
        atom.node = .symbol(symbol)
        return atom
    }

    /// Where a residue is taken; the space before it is that of running text.
    private mutating func modulus(_ name: String, _ special: MathsCommand.Special) throws(MathsProblem) -> MathsAtom {
        let content = try argument(of: name)
        let word: [MathsNode] = special == .pod ? [] : [.symbol(.spaced("mod")), .space(.medium)]
        let fences = special == .mod ? nil : ("(", ")")
        let gap = MathsNode.space(style == .display ? .quad : MathsLength(thousandths: 444))
        return MathsAtom(node: .row([gap, .fenced(.joined(word + [content]), fences)]))
    }

    /// The number of an equation, which stands behind it.
    private mutating func tag(_ name: String) throws(MathsProblem) -> MathsAtom {
        let isBare = try input.peek() == .character("*")
        if isBare { _ = try input.next() }
        let label = try words(name, .plain)
        let shown = isBare ? label : .fenced(label, ("(", ")"))
        return MathsAtom(node: .row([.space(MathsLength(thousandths: 2000)), shown]))
    }
}

extension MathsOperator {
    /// An operator with the same space on both sides.
    static func spaced(_ text: String, _ space: MathsLength = .zero) -> MathsOperator {
        var symbol = MathsOperator(text)
        symbol.space(space, space)
        return symbol
    }
}

extension MathsNode {
    /// The content between fences that are as high as it; the content alone where there are none.
    static func fenced(_ content: MathsNode, _ fences: (String, String)?) -> MathsNode {
        guard let fences else { return content }
        return .row([
            .symbol(MathsOperator(fences.0, form: .prefix, isStretchy: true)), content,
            .symbol(MathsOperator(fences.1, form: .postfix, isStretchy: true)),
        ])
    }
}

extension MathsAlphabet {
    /// Whether letters beside each other are a word, not a product.
    fileprivate var makesWords: Bool {
        switch self {
        case .upright, .bold, .sansSerif, .monospace: true
        case .italic, .boldItalic, .doubleStruck, .script, .fraktur: false
        }
    }
}

extension MathsNode {
    /// The row with the letters beside each other as one name.
    fileprivate var joiningLetters: MathsNode {
        guard case .row(let nodes) = self else { return self }
        var joined: [MathsNode] = []
        for node in nodes {
            if case .identifier(let letter, let isUpright) = node, case .identifier(let word, isUpright)? = joined.last
            {
                joined[joined.count - 1] = .identifier(word + letter, isUpright: isUpright)
            } else {
                joined.append(node)
            }
        }
        return .joined(joined)
    }
}
