internal import DeckleCore
internal import DeckleText

/// What a text calls itself.
struct ReadmeNames {
    let id: String
    let identity: DeckIdentity
    let title: String
    let language: String?

    /// - Parameter sharedTitle: the heading that stands above all sections.
    init(_ outline: ReadmeOutline, sharedTitle: String?, source: Source) {
        let facts =
            outline.frontMatter.flatMap { range in
                try? YAMLDocument(outline.text.string(range), file: source.name).root.entries
            } ?? []
        let fact = { (name: String) in facts.first { $0.name == name }?.value.text?.nonEmpty }
        let heading = outline.landmarks.first { $0.kind == .heading(1) }
        let title =
            fact("title") ?? sharedTitle
            ?? heading.map { ReadmeTitle(outline.text.slice($0.title)).plain }?.nonEmpty
        self.title = title ?? Deck.unnamed.title
        language = fact("language") ?? fact("lang")
        let named = (fact("deck") ?? fact("id")).flatMap(Slug.identity) ?? title.map(Slug.of)?.nonEmpty
        id = named ?? Deck.unnamed.id
        identity = named == nil ? .madeUp(suggestion: source.suggestedID) : .named
    }
}
