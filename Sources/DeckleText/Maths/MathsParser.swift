/// Reads tokens of TeX into a tree.
///
/// A row ends where a token stands that is not its own; whoever began it looks which one.
struct MathsParser {
    /// How deep parts may lie in each other.
    static let depthLimit = 48

    var input: TeXInput
    /// The size in which what comes next is set.
    var style: MathsStyle
    var alphabet = MathsAlphabet.italic
    private(set) var leftOut: [String] = []
    private var depth = 0

    init(_ input: TeXInput, style: MathsStyle) {
        self.input = input
        self.style = style
    }

    /// Everything up to the end.
    mutating func formula() throws(MathsProblem) -> MathsNode {
        let content = try row()
        if let token = try input.peek() { throw MathsProblem(Self.stray(token)) }
        return content
    }

    /// A row up to the token that ends it, which stays.
    mutating func row(continues: Bool = false) throws(MathsProblem) -> MathsNode {
        .joined(MathsSpacing(isScript: isScript, continues: continues).nodes(of: try atoms()))
    }

    /// Reads with what `change` sets, which is undone behind it.
    mutating func scoped<Result>(
        _ change: (inout MathsParser) -> Void = { _ in },
        _ read: (inout MathsParser) throws(MathsProblem) -> Result
    ) throws(MathsProblem) -> Result {
        guard depth < Self.depthLimit else {
            throw MathsProblem("its parts lie more than \(Self.depthLimit) deep in each other")
        }
        let outer = (style, alphabet)
        depth += 1
        defer {
            (style, alphabet) = outer
            depth -= 1
        }
        change(&self)
        return try read(&self)
    }

    mutating func leaveOut(_ command: String) {
        if !leftOut.contains(command) { leftOut.append(command) }
    }

    var isScript: Bool { if case .script = style { true } else { false } }

    private static func stray(_ token: TeXToken) -> String {
        token == .close ? "a } closes nothing" : "\(token.source) stands where it has no meaning"
    }
}

extension MathsParser {
    /// The atoms of a row up to the token that ends it, which stays.
    private mutating func atoms() throws(MathsProblem) -> [MathsAtom] {
        var atoms: [MathsAtom] = []
        while let token = try input.peek(), !Self.endsRow(token) {
            _ = try input.next()
            if let rest = try rest(after: token, of: &atoms) {
                atoms += rest
            } else if let atom = try atom(token) {
                atoms.append(try withScripts(atom))
            }
        }
        return atoms
    }

    private static func endsRow(_ token: TeXToken) -> Bool {
        switch token {
        case .close, .cell: true
        case .command(let name): ["\\", "cr", "right", "middle", "end", "hline"].contains(name)
        case .open, .shift, .upper, .lower, .tie, .parameter, .blank, .character: false
        }
    }

    /// What commands make of the rest of the row: a size, an alphabet, a colour, the lower part of a fraction.
    private mutating func rest(
        after token: TeXToken,
        of atoms: inout [MathsAtom]
    ) throws(MathsProblem) -> [MathsAtom]? {
        guard case .command(let name) = token else { return nil }
        if let style = Self.sizes[name] {
            return [MathsAtom(node: try styled(style) { parser throws(MathsProblem) in try parser.row() })]
        }
        if let alphabet = Self.switches[name] {
            return try scoped({ $0.alphabet = alphabet }) { parser throws(MathsProblem) in try parser.atoms() }
        }
        if name == "color" {
            let colour = try colour()
            return [
                MathsAtom(
                    node: .styled(.coloured(colour), try scoped { parser throws(MathsProblem) in try parser.row() })
                )
            ]
        }
        guard let fraction = Self.infixFractions[name] else { return nil }
        let upper = MathsNode.joined(MathsSpacing(isScript: isScript, continues: false).nodes(of: atoms))
        atoms = []
        let lower = try scoped { parser throws(MathsProblem) in try parser.row() }
        return [MathsAtom(node: Self.fraction(upper, lower, hasBar: fraction.hasBar, fences: fraction.fences))]
    }

    private static let sizes: [String: MathsStyle] = [
        "displaystyle": .display, "textstyle": .text, "scriptstyle": .script(level: 1),
        "scriptscriptstyle": .script(level: 2),
    ]

    private static let switches: [String: MathsAlphabet] = [
        "rm": .upright, "bf": .bold, "it": .italic, "sf": .sansSerif, "tt": .monospace, "cal": .script,
        "mit": .italic,
    ]

    private typealias InfixFraction = (hasBar: Bool, fences: (String, String)?)

    private static let infixFractions: [String: InfixFraction] = [
        "over": (true, nil), "atop": (false, nil), "choose": (false, ("(", ")")), "brace": (false, ("{", "}")),
        "brack": (false, ("[", "]")),
    ]

    /// What `read` gives in a size, marked as such.
    mutating func styled(
        _ style: MathsStyle,
        _ read: (inout MathsParser) throws(MathsProblem) -> MathsNode
    ) throws(MathsProblem) -> MathsNode {
        .styled(style, try scoped({ $0.style = style }, read))
    }
}
