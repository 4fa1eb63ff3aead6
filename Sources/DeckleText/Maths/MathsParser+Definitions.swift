extension MathsParser {
    /// Defines a command without parameters for the rest of the formula.
    mutating func define(_ command: String) throws(MathsProblem) {
        if input.peekAsWritten() == .character("*") { _ = input.nextAsWritten() }
        let tokens = try input.argument(of: command)
        guard tokens.count == 1, case .command(let name)? = tokens.first else {
            throw MathsProblem("\\\(command) names no command")
        }
        let count = command == "def" ? nil : try input.option()
        let meaning = try input.argument(of: command)
        guard count == nil || count == [.character("0")], !meaning.contains(.parameter) else {
            throw MathsProblem("\\\(name) is defined with parameters")
        }
        if command != "providecommand" || !isKnown(name) { input.define(name, as: meaning) }
    }

    mutating func declareOperator(_ command: String) throws(MathsProblem) {
        let hasLimits = input.peekAsWritten() == .character("*")
        if hasLimits { _ = input.nextAsWritten() }
        let tokens = try input.argument(of: command)
        guard tokens.count == 1, case .command(let name)? = tokens.first else {
            throw MathsProblem("\\\(command) names no command")
        }
        let star: [TeXToken] = hasLimits ? [.character("*")] : []
        let meaning = try input.argument(of: command)
        input.define(name, as: [.command("operatorname")] + star + [.open] + meaning + [.close])
    }

    private func isKnown(_ name: String) -> Bool {
        input.defines(name) || MathsSymbols.command(name) != nil || MathsNames.name(of: name) != nil
            || MathsCommand.named(name) != nil
    }

    /// The colour that a command names.
    mutating func colour() throws(MathsProblem) -> String {
        let model = try input.option()
        let name = try input.name(of: "color")
        if model == nil, let colour = Self.colours[name] { return colour }
        let digits = name.hasPrefix("#") ? name.dropFirst() : name[...]
        let isHexadecimal =
            (digits.count == 6 || digits.count == 3) && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
        let isNamed = model == nil ? name.hasPrefix("#") : model == "HTML".map(TeXToken.character)
        guard isHexadecimal, isNamed else { throw MathsProblem("the colour \(name) is not known") }
        return "#" + digits
    }

    /// The colours that LaTeX and MathML both know by name.
    private static let colours: [String: String] = {
        let shared = [
            "black", "blue", "gray", "green", "lime", "olive", "purple", "red", "teal", "white", "yellow", "aqua",
            "fuchsia", "maroon", "navy", "silver",
        ]
        return Dictionary(shared.map { ($0, $0) } + [("cyan", "aqua"), ("magenta", "fuchsia")]) { $1 }
    }()

    /// The length behind a command, in braces or not.
    mutating func length(of command: String) throws(MathsProblem) -> MathsLength {
        if input.peekAsWritten() == .character("*") { _ = input.nextAsWritten() }
        let written = input.peekAsWritten() == .open ? try input.name(of: command) : bareLength()
        let unit = String(written.suffix(2))
        guard let ems = Self.units[unit], let count = Double(written.dropLast(2).filter { $0 != " " }), abs(count) < 100
        else {
            throw MathsProblem("\\\(command) has no length that is known")
        }
        return MathsLength(thousandths: Int((count * ems).rounded()))
    }

    /// A length that stands without braces, up to its unit.
    private mutating func bareLength() -> String {
        var written = ""
        while case .character(let character)? = input.peekAsWritten() {
            _ = input.nextAsWritten()
            written.append(character)
            if Self.units[String(written.suffix(2))] != nil { break }
        }
        return written
    }

    /// Units of length in thousandths of an em; those of print at a size of 10 points.
    private static let units: [String: Double] = ["em": 1000, "ex": 430, "mu": 1000.0 / 18, "pt": 100, "px": 75]
}
