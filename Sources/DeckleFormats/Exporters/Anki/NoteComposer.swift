internal import DeckleCore
internal import DeckleText

/// Makes notes of questions.
struct NoteComposer {
    private let deck: Deck
    private let asset: (Media) -> String

    init(deck: Deck, media: MediaShelf) {
        self.deck = deck
        asset = media.name
    }

    /// - Throws: ``Failure``
    func note(for question: Question, on page: Page) throws -> Note {
        let fields = try fields(of: question, on: page)
        return Note(
            guid: question.guid ?? identity(of: question, on: page),
            form: question.form,
            fields: NoteField.allCases.map { fields[$0] ?? "" },
            sortText: PlainText.line(question.prompt.blocks),
            tags: NoteTags.tags(of: question, on: page, in: deck),
            cards: question.form == .reversed ? [0, 1] : [0]
        )
    }

    private func identity(of question: Question, on page: Page) -> String {
        Identity.guid(deck: deck.id, page: page.outline.id, question: question.id, form: question.form)
    }

    private func fields(of question: Question, on page: Page) throws -> [NoteField: String] {
        let locale = locale(of: question)
        let outline = page.outline
        return [
            .question: try html(question.prompt.blocks, in: locale, idPrefix: "q-"),
            .answer: try html(question.answer.blocks, in: locale, idPrefix: "a-"),
            .takeaway: try question.takeaway.map(takeaway) ?? "",
            .topic: try html(topicTitle(of: page)),
            .page: try html(outline.title),
            .difficulty: try html(question.difficulty?.name ?? ""),
            .source: try html([source(of: outline)]),
            .updated: outline.updated?.date ?? "",
            .language: try html(question.language ?? deck.language),
            .extra: try html(extras(of: question), in: locale, idPrefix: "x-"),
            .id: try html("\(outline.id)#\(question.id)"),
        ]
    }

    /// Blocks, marked as such where they are read from right to left.
    private func html(_ blocks: [Block], in locale: Locale, idPrefix: String) throws -> String {
        guard !blocks.isEmpty else { return "" }
        let blocks = locale.direction == .rightToLeft ? [.localized(locale, content: blocks)] : blocks
        return try renderer(idPrefix: idPrefix).render(blocks).text
    }

    private func html(_ inlines: [Inline]) throws -> String {
        try renderer(idPrefix: "").render(inlines).text
    }

    private func html(_ text: String) throws -> String {
        try html([.text(text)])
    }

    private func renderer(idPrefix: String) -> HTMLRenderer {
        HTMLRenderer(dialect: .anki, headingBase: 3, idPrefix: idPrefix, asset: asset)
    }

    /// The takeaway after the words that introduce it, which are apart so that the theme can set them off.
    private func takeaway(_ takeaway: Takeaway) throws -> String {
        var builder = MarkupBuilder()
        if !takeaway.label.isEmpty {
            builder.element("span", ["class": "label"], text: takeaway.label)
            builder.text(" ")
        }
        builder.append(try renderer(idPrefix: "t-").render(takeaway.content))
        return builder.markup.text
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
