internal import DeckleCore

/// A grammar that the user names, and the level of its headings, as in `headings:3`.
struct GrammarChoice {
    let grammar: Grammar
    let level: Int?

    /// - Throws: ``Failure`` with `usage.bad-value` for a name that no grammar has.
    init(_ text: String) throws(Failure) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let level = parts.count == 2 ? Int(parts[1]) : nil
        guard let grammar = Grammar.all.first(where: { $0.name == parts.first }),
            parts.count == 1 || level.map({ (1...6).contains($0) }) == true
        else {
            throw Failure(Self.unknown(text))
        }
        (self.grammar, self.level) = (grammar, level)
    }

    func fits(_ shape: Landmark.Shape) -> Bool { grammar.fits(shape) && (level == nil || shape.kind.level == level) }

    private static func unknown(_ text: String) -> Diagnostic {
        let names = Grammar.all.map(\.name)
        return .error(
            .usageBadValue,
            "--questions cannot be \"\(text)\"",
            hint: Nearest.name(to: text, among: names).map { "did you mean \($0)?" }
                ?? "one of \(names.joined(separator: ", ")), and headings:3 for those of a level"
        )
    }
}
