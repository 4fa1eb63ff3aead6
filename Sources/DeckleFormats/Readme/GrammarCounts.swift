/// How many places of texts each grammar would see questions in, be they too few or too seldom ask.
struct GrammarCounts {
    private var counts: [String: Int] = [:]

    mutating func add(_ text: ReadmeText, path: String) {
        let outline = ReadmeOutline(text, countsItems: true), groups = ReadmeGroups(outline)
        var found: [String: Int] = [:]
        for facts in groups.facts() {
            for grammar in Grammar.all where grammar.fits(facts.shape) {
                found[grammar.name] = max(found[grammar.name] ?? 0, grammar.sees(facts))
            }
        }
        found[Grammar.case.name] = groups.cases()?.starts.count
        found[Grammar.files.name] = FileQuestion(outline, path: path)?.asks == true ? 1 : nil
        counts.merge(found, uniquingKeysWith: +)
    }

    /// What the grammar that sees most would find, as in `5 by headings`; nil where none sees more than two, which any text may hold.
    var best: String? {
        let most = counts.values.max() ?? 0
        guard most > 2, let grammar = Grammar.all.first(where: { counts[$0.name] == most }) else { return nil }
        return "\(most) by \(grammar.name)"
    }

    /// As it is told: `quiz 0, prompt 0, list 2` and so on.
    var words: String { Grammar.all.map { "\($0.name) \(counts[$0.name] ?? 0)" }.joined(separator: ", ") }
}
