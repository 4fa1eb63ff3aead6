internal import DeckleCore
internal import DeckleText

/// Makes notes of questions.
struct NoteComposer {
    private let deck: Deck
    private let identities: CurrentIdentities
    private let asset: (Media) -> String

    init(deck: Deck, media: MediaShelf) {
        self.deck = deck
        identities = CurrentIdentities(of: deck)
        asset = media.name
    }

    /// - Throws: ``Failure``
    func note(for question: Question, on page: Page) throws -> Note {
        let fields = try fields(of: question, on: page)
        return Note(
            guid: question.guid ?? guid(of: question, on: page),
            form: question.form,
            fields: NoteField.allCases.map { fields[$0] ?? "" },
            sortText: PlainText.line(question.prompt.blocks),
            tags: NoteTags.tags(of: question, on: page, in: deck),
            cards: cards(of: question.form, text: fields[.question] ?? "")
        )
    }

    /// The guid of the question's first identity, or of the one it has now.
    private func guid(of question: Question, on page: Page) -> String {
        let now = QuestionIdentity(page: page.outline.id, question: question.id)
        let aliases = question.aliases.lazy.map { QuestionIdentity(alias: $0, on: page.outline.id) }
        let identity = aliases.first { !identities.contains($0) } ?? now
        return identity.guid(deck: deck.id, form: question.form)
    }

    private func cards(of form: Form, text: String) -> [Int] {
        switch form {
        case .basic, .typed, .choice: [0]
        case .reversed: [0, 1]
        case .cloze: ClozeNumbers.numbers(in: text).map { $0 - 1 }
        }
    }

    private func fields(of question: Question, on page: Page) throws -> [NoteField: String] {
        let html = FieldRenderer(form: question.form, locale: locale(of: question), asset: asset)
        let outline = page.outline
        let sides = Sides(question)
        return [
            .question: try html.render(sides.front, idPrefix: "q"),
            .answer: try html.render(sides.back, idPrefix: "a"),
            .takeaway: try question.takeaway.map(html.render) ?? "",
            .topic: try html.render(topicTitle(of: page)),
            .page: try html.render(outline.title),
            // A quotation mark would end the attribute that a template may write the word into.
            .difficulty: try html.render(String((question.difficulty?.name ?? "").map { $0 == "\"" ? "'" : $0 })),
            .source: try html.render([source(of: outline)]),
            .updated: outline.updated?.date ?? "",
            .language: try html.render(question.language ?? deck.language),
            .extra: try html.render(extras(of: question), idPrefix: "x"),
            .id: try html.render(QuestionIdentity(page: outline.id, question: question.id).text),
        ]
    }

    /// The page in its site as a link, or its path where the site is not known.
    private func source(of page: PageOutline) -> Inline {
        guard let site = deck.site else { return .text(page.id) }
        return .link(Link(target: site + page.id, content: [.text(page.id)]))
    }

    /// What the source has for the learner beside question and answer.
    private func extras(of question: Question) -> [Block] {
        let names = ["hint", "explanation", "example", "mnemonic", "note"]
        return names.compactMap { question.extra[$0]?.text }.filter { !$0.isEmpty }.map { .paragraph([.text($0)]) }
    }

    private func topicTitle(of page: Page) -> String {
        deck.topics.indices.contains(page.index.topic) ? deck.topics[page.index.topic].title : ""
    }

    private func locale(of question: Question) -> Locale {
        guard let language = question.language else {
            return Locale(language: deck.language, direction: deck.direction)
        }
        return Locale(language: language, direction: Direction(language: language))
    }
}
