extension MathsParser {
    /// What stands between `\left` and `\right`.
    mutating func fenced() throws(MathsProblem) -> MathsAtom {
        let opening = try delimiter(behind: "left").map { MathsNode.symbol($0.grown(.prefix)) }
        let content = try scoped { parser throws(MathsProblem) in try parser.fencedContent() }
        guard try input.next() == .command("right") else { throw MathsProblem("\\left has no \\right") }
        let closing = try delimiter(behind: "right").map { MathsNode.symbol($0.grown(.postfix)) }
        return MathsAtom(node: .row([opening].compactMap(\.self) + content + [closing].compactMap(\.self)))
    }

    /// The content of a fence, parted by what `\middle` makes as high as the fence.
    private mutating func fencedContent() throws(MathsProblem) -> [MathsNode] {
        var content = [try row()]
        while try input.peek() == .command("middle") {
            _ = try input.next()
            guard let bar = try delimiter(behind: "middle") else { continue }
            content += [.symbol(bar.grown(.infix)), try row()]
        }
        return content
    }

    mutating func delimiter(
        _ name: String,
        _ height: MathsLength,
        _ kind: MathsClass?
    ) throws(MathsProblem) -> MathsAtom {
        guard var symbol = try delimiter(behind: name) else { return MathsAtom(node: .empty) }
        symbol.size = height
        symbol.isStretchy = true
        let own = MathsSymbols.character(Character(symbol.text)).kind
        symbol.form = kind == .relation ? .infix : (kind ?? own) == .closing ? .postfix : .prefix
        if kind != .relation { symbol.space(.zero, .zero) }
        return MathsAtom(node: .symbol(symbol), kind: kind ?? .ordinary)
    }

    /// The delimiter behind a command; nil for the `.` that stands for none.
    private mutating func delimiter(behind name: String) throws(MathsProblem) -> MathsOperator? {
        guard let token = try input.next() else { throw MathsProblem("\\\(name) lacks its delimiter") }
        guard token != .character(".") else { return nil }
        guard let character = Self.delimiter(of: token) else {
            throw MathsProblem("\(token.source) is no delimiter for \\\(name)")
        }
        return MathsOperator(String(character))
    }

    private static func delimiter(of token: TeXToken) -> Character? {
        switch token {
        case .character("<"): "⟨"
        case .character(">"): "⟩"
        case .character(let character): "()[]|/".contains(character) ? character : nil
        case .command(let command):
            MathsSymbols.command(command).map(\.text).flatMap { delimiters.contains($0) ? $0 : nil }
        case .open, .close, .shift, .cell, .upper, .lower, .tie, .parameter, .blank: nil
        }
    }

    private static let delimiters: Set<Character> = Set("{}[]|‖⟨⟩⌈⌉⌊⌋⟮⟯⌜⌝⌞⌟↑↓↕⇑⇓⇕\\∣∥")
}

extension MathsOperator {
    /// The delimiter as high as what stands between.
    fileprivate func grown(_ form: Form) -> MathsOperator {
        var symbol = self
        symbol.form = form
        symbol.isStretchy = true
        symbol.space(.zero, .zero)
        return symbol
    }
}
