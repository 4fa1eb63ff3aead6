internal import DeckleCore
internal import DeckleText

/// Makes notes of questions, which are given in reading order.
struct NoteComposer {
    private let deck: Deck
    /// The form of questions that are basic in the source.
    private let kind: Form
    private let identities: CurrentIdentities
    private let measure: LineMeasure
    private let labels: Labels
    private let takeawayLabels: TakeawayLabels
    private let asset: (Media) -> String
    private var fronts: RepeatedFronts

    /// - Throws: ``Failure`` where the theme lacks a token that is asked for.
    init(_ job: ExportJob, kind: Form = .basic, media: MediaShelf) throws {
        deck = job.deck
        self.kind = kind
        identities = CurrentIdentities(of: deck)
        fronts = RepeatedFronts(deck)
        measure = try LineMeasure(job.theme)
        labels = job.theme.labels
        takeawayLabels = try TakeawayLabels(job.theme)
        asset = media.name
    }

    /// - Throws: ``Failure``
    mutating func note(for question: Question, on page: Page) throws -> Note {
        let question = question.labelled(by: labels)
        let form = question.form == .basic ? kind : question.form
        var fields = try fields(of: question, asked: form, on: page)
        let turn = fronts.turn(
            of: fields[.question] ?? "",
            as: form,
            topic: topicTitle(of: page),
            page: page.outline.title
        )
        if turn > 1 { fields[.page, default: ""] += " (\(turn))" }
        return Note(
            // A guid of the source belongs to the notetype that it has there.
            guid: question.guid.flatMap { form == question.form ? $0 : nil } ?? guid(of: question, form, on: page),
            form: form,
            fields: NoteField.allCases.map { fields[$0] ?? "" },
            sortText: PlainText.line(question.prompt.blocks),
            tags: NoteTags.tags(of: question, on: page, in: deck),
            cards: cards(of: question.isOpen && form == .reversed ? .basic : form, fields),
            turn: turn
        )
    }

    /// The guid of the question's first identity, or of the one it has now.
    private func guid(of question: Question, _ form: Form, on page: Page) -> String {
        let now = QuestionIdentity(page: page.outline.id, question: question.id)
        let aliases = question.aliases.lazy.map { QuestionIdentity(alias: $0, on: page.outline.id) }
        let identity = aliases.first { !identities.contains($0) } ?? now
        return identity.guid(deck: deck.id, form: form)
    }

    private func cards(of form: Form, _ fields: [NoteField: String]) -> [Int] {
        switch form {
        case .basic, .typed, .choice: [0]
        case .reversed: [0, 1]
        case .optionalReversed: fields[.spare1, default: ""].isEmpty ? [0] : [0, 1]
        case .cloze: ClozeNumbers.numbers(in: fields[.question, default: ""]).map { $0 - 1 }
        }
    }

    private func fields(of question: Question, asked form: Form, on page: Page) throws -> [NoteField: String] {
        let text = FieldRenderer(form: form, locale: locale(of: question), measure: measure, asset: asset)
        // Clozes hide something in the first field only.
        let formOfOthers = form == .cloze ? .basic : form
        let html = FieldRenderer(form: formOfOthers, locale: locale(of: question), measure: measure, asset: asset)
        let outline = page.outline
        let sides = Sides(question, form: form)
        let takeaway = question.takeaway.map { Takeaway(label: takeawayLabels.label(of: $0), content: $0.content) }
        let back = try html.render(sides.back, takeaway: takeaway, idPrefix: "a")
        let typed = form == .typed ? TypedAnswer(question.answer.blocks) : nil
        var fields: [NoteField: String] = [
            .question: try text.render(sides.front, idPrefix: "q"),
            .answer: question.isOpen ? PlainField.field(labels["no-answer"]) : html.render(back.blocks, typed: typed),
            .takeaway: back.takeaway,
            .topic: PlainField.field(topicTitle(of: page)),
            .page: PlainField.field(outline.title),
            .difficulty: PlainField.field(question.difficulty?.name ?? ""),
            .source: try html.render([source(of: outline)]),
            .updated: outline.updated?.date ?? "",
            .language: LanguageTag.known(question.language ?? deck.language) ?? "",
            .extra: try html.render(question.asides.filter { $0.kind != .hint }, idPrefix: "x"),
            .spare1: form == .optionalReversed && question.wantsReverse ? "y" : "",
            .spare2: try html.render(question.asides.filter { $0.kind == .hint }, idPrefix: "h"),
            .spare3: typed.map { PlainField.field($0.text) } ?? "",
            .id: PlainField.field(QuestionIdentity(page: outline.id, question: question.id).text),
        ]
        for field in Self.content { fields[field] = fields[field].map(KeptSigns.html) }
        return fields
    }

    /// The fields that hold what the source says, each sign of which counts.
    private static let content: [NoteField] = [.question, .answer, .takeaway, .extra, .spare2]

    /// The page in its site as a link, or its path where the site is not known.
    private func source(of page: PageOutline) -> Inline {
        guard let address = PageAddress(site: deck.site, page: page.id).address(of: "") else { return .text(page.id) }
        return .link(Link(target: address, content: [.text(page.id)], destination: .address(address)))
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

extension Question {
    /// Whether the source asks for the second card of an optional-reversed note.
    fileprivate var wantsReverse: Bool { extra["reverse"] == .bool(true) }

    /// A warning where what the source says of the second card is neither yes nor no.
    func reverseProblem(asked form: Form) -> Diagnostic? {
        guard form == .optionalReversed, let value = extra["reverse"] else { return nil }
        if case .bool = value { return nil }
        return .warning(
            .apkgReverseNoFlag,
            "\"reverse\" is neither true nor false, so there is no second card",
            at: origin,
            hint: "write reverse: true, without quotes"
        )
    }
}
