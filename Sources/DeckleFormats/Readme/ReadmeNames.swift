internal import DeckleCore
internal import DeckleText

/// What a text calls itself.
struct ReadmeNames {
    let id: String
    let identity: DeckIdentity
    let title: String
    let language: String?

    init(id: String, identity: DeckIdentity, title: String, language: String?) {
        self.id = id
        self.identity = identity
        self.title = title
        self.language = language
    }

    /// - Parameters:
    ///   - outline: the file that speaks for the deck; nil where none does.
    ///   - cut: its questions; nil where it has none.
    init(_ outline: ReadmeOutline?, cut: ReadmeCut?, source: Source) {
        let facts = outline?.frontMatter?.facts ?? []
        let fact = { (name: String) in facts.first { $0.name == name }?.value.text?.nonEmpty }
        let title = outline.flatMap { Self.title(of: $0, cut: cut) }
        self.title = title ?? Deck.unnamed.title
        language = fact("language") ?? fact("lang")
        let named = (fact("deck") ?? fact("id")).flatMap(Slug.identity) ?? title.map(Slug.of)?.nonEmpty
        id = named ?? Deck.unnamed.id
        identity = named == nil ? .madeUp(suggestion: source.suggestedID) : .named
    }

    /// The title in front matter, else the heading above all questions, else the first one of the highest level that is
    /// no section of theirs; nil without any.
    static func title(of outline: ReadmeOutline, cut: ReadmeCut?) -> String? {
        let facts = outline.frontMatter?.facts ?? []
        if let title = facts.first(where: { $0.name == "title" })?.value.text?.nonEmpty { return title }
        let (sections, shared) = ReadmeSection.all(of: cut?.sections ?? [], in: outline.text)
        if let shared { return shared }
        guard let heading = outline.landmarks.first(where: { $0.kind == .heading(1) }) else { return nil }
        let title = ReadmeTitle(outline.text.slice(heading.title)).plain
        return sections.contains { $0.titles.first == title } ? nil : title.nonEmpty
    }
}
