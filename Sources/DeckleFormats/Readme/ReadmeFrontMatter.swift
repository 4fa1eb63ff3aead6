internal import DeckleText

/// What a text says of itself before it begins.
struct ReadmeFrontMatter {
    let facts: [YAMLEntry]
    /// Where it ends in the text, in bytes.
    let end: Int

    /// Nil where the text begins otherwise; two rules with prose between them, which YAML makes no names of, are that too.
    init?(_ text: ReadmeText) {
        guard text.slice(text.range.prefix(3)).elementsEqual("---".utf8),
            let front = FrontMatter(text.string(text.range)), front.isClosed,
            let facts = try? YAMLDocument(front.yaml, file: text.name).root.entries, !facts.isEmpty
        else { return nil }
        self.facts = facts
        end = text.range.lowerBound + front.length
    }
}
