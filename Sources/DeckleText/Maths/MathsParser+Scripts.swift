extension MathsParser {
    /// The atom with the scripts and primes that follow it.
    mutating func withScripts(_ atom: MathsAtom) throws(MathsProblem) -> MathsAtom {
        var atom = atom
        try takeLimits(&atom)
        var lower: MathsNode?, upper: MathsNode?
        while let token = try input.peek() {
            if token == .character("'") {
                guard upper == nil else { throw MathsProblem("a prime stands behind a superscript") }
                upper = try primes()
            } else if token == .upper {
                guard upper == nil || isPrime(upper) else { throw MathsProblem("two superscripts stand at one place") }
                upper = .joined([upper, try script()].compactMap(\.self))
            } else if token == .lower {
                guard lower == nil else { throw MathsProblem("two subscripts stand at one place") }
                lower = try script()
            } else {
                break
            }
        }
        attach(lower, upper, to: &atom)
        return atom
    }

    /// Scripts that stand before anything else, as those before an isotope do.
    mutating func leadingScripts(_ token: TeXToken) throws(MathsProblem) -> MathsAtom {
        input.push([token])
        return MathsAtom(node: .empty)
    }

    /// Where `\limits` and `\nolimits` have the scripts go.
    private mutating func takeLimits(_ atom: inout MathsAtom) throws(MathsProblem) {
        while case .command(let name)? = try input.peek(), let limits = Self.limits[name] {
            atom.limits = limits
            _ = try input.next()
        }
    }

    private static let limits: [String: MathsAtom.Limits] = [
        "limits": .stacked, "nolimits": .beside, "displaylimits": .movable,
    ]

    private mutating func script() throws(MathsProblem) -> MathsNode {
        let mark = try input.next()?.source ?? ""
        let level = if case .script(let level) = style { level + 1 } else { 1 }
        return try scoped({ $0.style = .script(level: level) }) { parser throws(MathsProblem) in
            guard try parser.input.peek().map({ $0 != .close && $0 != .cell }) == true else {
                throw MathsProblem("nothing stands behind \(mark)")
            }
            return try parser.argument(of: mark)
        }
    }

    private static let primeMarks = ["′", "″", "‴", "⁗"]

    private mutating func primes() throws(MathsProblem) -> MathsNode {
        var count = 0
        while try input.peek() == .character("'") {
            _ = try input.next()
            count += 1
        }
        let last = Self.primeMarks.count
        let marks = Array(repeating: Self.primeMarks[last - 1], count: count / last)
        let rest = count % last == 0 ? [] : [Self.primeMarks[count % last - 1]]
        return .symbol(MathsOperator((marks + rest).joined()))
    }

    private func isPrime(_ node: MathsNode?) -> Bool {
        if case .symbol(let symbol)? = node { Self.primeMarks.contains { symbol.text.hasSuffix($0) } } else { false }
    }

    private func attach(_ lower: MathsNode?, _ upper: MathsNode?, to atom: inout MathsAtom) {
        guard lower != nil || upper != nil else { return }
        let isStacked = atom.limits == .stacked || atom.limits == .movable && style == .display
        if atom.limits == .stacked { atom.node.changeOperator { $0.movesLimits = false } }
        let placement = isStacked ? MathsScripts.Placement.stacked : .beside
        atom.node = .scripts(MathsScripts(base: atom.node, lower: lower, upper: upper, placement: placement))
    }
}
