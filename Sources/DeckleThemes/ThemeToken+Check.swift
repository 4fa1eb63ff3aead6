internal import DeckleCore

extension ThemeToken {
    /// What is wrong with the token as one of the type that it has for the whole chain; nil for nothing.
    ///
    /// - Parameter value: the type and the values with their references followed.
    func problem(as value: TokenValue) -> Diagnostic? {
        if let type, type != value.type {
            return bad("is of the type \(value.type.name) in the theme that has it first")
        }
        if let wrong = value.firstUnsuitable {
            return bad("is of the type \(value.type.name), \"\(wrong)\" is not", hint: hint(for: wrong, in: value.type))
        }
        guard value.type == .colour, !isPair, !isReferring else { return nil }
        return .error(
            .themeNoDarkValue,
            "the colour \"\(name)\" has no value for dark pages",
            at: place,
            hint: "write \(name): { light: \"\(light)\", dark: … }, the same twice where it suits both"
        )
    }

    private func bad(_ problem: String, hint: String? = nil) -> Diagnostic {
        .error(.themeBadToken, "the token \"\(name)\" \(problem)", at: place, hint: hint)
    }

    private func hint(for word: String, in type: TokenType) -> String? {
        guard case .choice(let words) = type else { return nil }
        return Nearest.name(to: word, among: words).map { "did you mean \($0)?" } ?? words.joined(separator: ", ")
    }
}

extension TokenValue {
    /// The value that is not one of the type, the light one first.
    fileprivate var firstUnsuitable: String? {
        if !type.accepts(light) { return light }
        return dark == light || type.accepts(dark) ? nil : dark
    }
}
