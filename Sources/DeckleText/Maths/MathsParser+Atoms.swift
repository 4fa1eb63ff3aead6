extension MathsParser {
    /// The atom that a token is or begins, without scripts; nil for one that nothing is seen of.
    mutating func atom(_ token: TeXToken) throws(MathsProblem) -> MathsAtom? {
        switch token {
        case .command(let name): return try command(name)
        case .open: return MathsAtom(node: try group())
        case .upper, .lower: return try leadingScripts(token)
        case .tie: return MathsAtom(node: .space(MathsLength(thousandths: 333)), kind: .transparent)
        case .character("'"): return try leadingScripts(token)
        case .character(let character): return try self.character(character)
        case .blank: return nil
        case .close, .cell, .shift, .parameter: throw MathsProblem("\(token.source) stands where it has no meaning")
        }
    }

    /// What stands in braces, the first of which is taken.
    private mutating func group() throws(MathsProblem) -> MathsNode {
        var content = try scoped { parser throws(MathsProblem) in try parser.row() }
        guard try input.next() == .close else { throw MathsProblem("a { is never closed") }
        // In braces of its own a sign is a letter to its neighbours.
        if case .symbol = content { content.changeOperator { $0.space(.zero, .zero) } }
        return content
    }

    /// The argument of a command: what stands in braces, or what the next token is.
    mutating func argument(of command: String) throws(MathsProblem) -> MathsNode {
        input.skipBlanks()
        guard let token = try input.next() else { throw MathsProblem("\\\(command) lacks its argument") }
        if token == .open { return try group() }
        if case .character(let digit) = token, digit.isASCII, digit.isNumber { return alphabet.number(String(digit)) }
        let found = try scoped { parser throws(MathsProblem) in try parser.atom(token) }
        guard let atom = found else { throw MathsProblem("\\\(command) lacks its argument") }
        return MathsSpacing(isScript: isScript, continues: false).nodes(of: [atom]).first ?? .empty
    }

    /// The argument of a command in a size of its own.
    mutating func argument(of command: String, in style: MathsStyle) throws(MathsProblem) -> MathsNode {
        try scoped({ $0.style = style }) { parser throws(MathsProblem) in try parser.argument(of: command) }
    }

    /// What stands in the brackets behind a command, if they are there.
    mutating func optionalArgument(of command: String, in style: MathsStyle) throws(MathsProblem) -> MathsNode? {
        guard let tokens = try input.option() else { return nil }
        input.push([.open] + tokens + [.close])
        return try argument(of: command, in: style)
    }

    /// The argument of a command that stands for it to its neighbours, such as the sign below a mark.
    mutating func baseArgument(of command: String) throws(MathsProblem) -> MathsAtom {
        let tokens = try input.argument(of: command)
        guard tokens.count == 1, let token = tokens.first, token != .blank else {
            input.push([.open] + tokens + [.close])
            return MathsAtom(node: try argument(of: command))
        }
        input.push([token])
        guard let next = try input.next() else { throw MathsProblem("\\\(command) lacks its argument") }
        return try scoped { parser throws(MathsProblem) in try parser.atom(next) } ?? MathsAtom(node: .empty)
    }

    private mutating func character(_ character: Character) throws(MathsProblem) -> MathsAtom {
        if character.isASCII && character.isNumber { return MathsAtom(node: try number(character)) }
        let symbol = MathsSymbols.character(character)
        return atom(symbol)
    }

    /// A number with its decimal point; as an argument a single digit, as in TeX.
    private mutating func number(_ first: Character) throws(MathsProblem) -> MathsNode {
        var digits = String(first)
        while case .character(let next)? = try input.peekInNumber(), next.isASCII, next.isNumber || next == "." {
            guard next.isNumber || input.hasDigitBehindNext else { break }
            digits.append(next)
            _ = input.nextAsWritten()
        }
        return alphabet.number(digits)
    }

    mutating func atom(_ symbol: MathsSymbols.Symbol) -> MathsAtom {
        guard !symbol.isLetter else { return MathsAtom(node: alphabet.letter(symbol.text)) }
        // Only letters are bold in Unicode.
        if alphabet == .boldItalic { leaveOut("\\boldsymbol of \(symbol.text)") }
        var written = MathsOperator(String(symbol.text))
        switch symbol.kind {
        case .opening: written = .fence(symbol.text, .prefix)
        case .closing: written = .fence(symbol.text, .postfix)
        case .ordinary:
            written.space(.zero, .zero)
            if MathsOperator.isFence(symbol.text) { written.isStretchy = false }
        case .relation:
            if ":∴∵".contains(symbol.text) { written.space(.thick, .thick) }
            if MathsOperator.isFence(symbol.text) { written.isStretchy = false }
        case .punctuation: written.space(.zero, .thin)
        case .large, .binary, .transparent: break
        }
        return MathsAtom(node: .symbol(written), kind: symbol.kind, limits: symbol.limits)
    }
}

extension MathsOperator {
    /// A fence of its own size.
    static func fence(_ text: Character, _ form: Form) -> MathsOperator {
        var fence = MathsOperator(String(text), form: form, isStretchy: isFence(text) ? false : nil)
        if !isFence(text) { fence.space(.zero, .zero) }
        return fence
    }

    /// Whether a reader's dictionary makes it as high as what stands beside it.
    static func isFence(_ text: Character) -> Bool { "()[]{}|‖∣∥⟨⟩⌈⌉⌊⌋⟮⟯".contains(text) }
}
