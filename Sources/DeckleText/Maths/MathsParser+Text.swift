extension MathsParser {
    /// The words that a command has for its argument, with the formulas among them.
    mutating func words(_ name: String, _ style: MathsTextStyle) throws(MathsProblem) -> MathsNode {
        let tokens = try input.argument(of: name)
        return try scoped { parser throws(MathsProblem) in try parser.words(tokens, style) }
    }

    private mutating func words(_ tokens: [TeXToken], _ style: MathsTextStyle) throws(MathsProblem) -> MathsNode {
        var nodes: [MathsNode] = []
        var text = ""
        let flush = { (text: inout String, nodes: inout [MathsNode]) in
            if !text.isEmpty { nodes.append(.text(text, style)) }
            text = ""
        }
        let outer = input
        input = TeXInput(tokens).adopting(outer)
        defer { input = outer.adopting(input) }
        while let token = input.nextAsWritten() {
            if let piece = Self.piece(token) {
                text += piece
            } else {
                flush(&text, &nodes)
                nodes.append(try part(token, style))
            }
        }
        flush(&text, &nodes)
        return .joined(nodes)
    }

    /// What is no plain piece of text: a formula, a group, or words of another look.
    private mutating func part(_ token: TeXToken, _ style: MathsTextStyle) throws(MathsProblem) -> MathsNode {
        switch token {
        case .shift: return try formulaInText()
        case .open:
            input.push([.open])
            return try words("text", style)
        case .command(let name):
            if case .words(let inner)? = MathsCommand.named(name) { return try words(name, inner) }
            if case .space(let length)? = MathsCommand.named(name) { return .space(length) }
            if name == "(" { return try formulaInText(upTo: .command(")")) }
        case .close, .cell, .upper, .lower, .tie, .parameter, .blank, .character: break
        }
        throw MathsProblem("\(token.source) stands in text")
    }

    private mutating func formulaInText(upTo end: TeXToken = .shift) throws(MathsProblem) -> MathsNode {
        var tokens: [TeXToken] = []
        while let token = input.nextAsWritten() {
            guard token != end else {
                input.push([.open] + tokens + [.close])
                return try scoped({
                    $0.style = .text
                    $0.alphabet = .italic
                }) { parser throws(MathsProblem) in try parser.argument(of: "text") }
            }
            tokens.append(token)
        }
        throw MathsProblem("a formula in text is never closed")
    }

    /// What a token is in text; nil for one that is more than a piece of it.
    ///
    /// Blanks do not break and are not joined: a reader passes over others at the ends of a text (MathML Core, section
    /// 3.2.1).
    private static func piece(_ token: TeXToken) -> String? {
        switch token {
        case .character(let character): String(character)
        case .blank, .tie, .command(" "), .command("space"), .command("nobreakspace"): "\u{A0}"
        case .command(let name): signs[name]
        case .upper, .lower, .cell, .parameter: token.source
        case .open, .close, .shift: nil
        }
    }

    private static let signs = [
        "{": "{", "}": "}", "%": "%", "$": "$", "&": "&", "#": "#", "_": "_", "ldots": "…", "dots": "…",
        "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textendash": "–", "textemdash": "—",
        "textquoteright": "’", "S": "§", "P": "¶", "copyright": "©", "textdegree": "°", "ss": "ß", "-": "",
    ]
}
