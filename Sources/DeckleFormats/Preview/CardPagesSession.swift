internal import DeckleCore
internal import DeckleText

/// Cards on their way to pages.
struct CardPagesSession: ExportSession {
    private let job: ExportJob
    private let output: any OutputFolder
    private let library: ThemedMedia
    private let media = MediaShelf()
    private var composer: NoteComposer
    private var notetypes: [Form: ParsedNotetype] = [:]
    private var written: Set<String> = []
    private var list = JSONWriter()
    private var count = 0

    /// - Throws: ``Failure``
    init(_ job: ExportJob, output: any OutputFolder) throws {
        self.job = job
        self.output = output
        library = try ThemedMedia(job)
        composer = try NoteComposer(job, media: media)
        for file in library.files { try write(file) }
        list.beginArray()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        for question in page.questions {
            let note = try composer.note(for: question, on: page)
            let notetype = try notetype(of: note.form)
            for card in note.cards { try write(RenderedCard(note, notetype, card: card), card: card) }
            add(question, as: note, on: page)
        }
        for file in media.clear() { try write(file) }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        list.endArray()
        try output.main.write(list.bytes)
        return ExportSummary(detail: "\(count) questions")
    }

    private func write(_ card: RenderedCard, card number: Int) throws {
        for isBack in [false, true] {
            let name = CardPages.name(question: count, card: number, isBack: isBack)
            try output.file(named: name).write(card.page(isBack: isBack))
        }
    }

    private mutating func write(_ file: Media) throws {
        guard written.insert(file.name).inserted else { return }
        try output.file(named: file.name).write(library.bytes(of: file))
    }

    private mutating func notetype(of form: Form) throws -> ParsedNotetype {
        if let known = notetypes[form] { return known }
        let notetype = ParsedNotetype(try Notetype(form, deck: job.deck, theme: job.theme))
        notetypes[form] = notetype
        return notetype
    }

    /// Says of a question in the list what it is called, and where it is in books and on sheets.
    private mutating func add(_ question: Question, as note: Note, on page: Page) {
        let outline = page.outline, topics = job.deck.topics
        let topic = topics.indices.contains(page.index.topic) ? topics[page.index.topic].title : ""
        list.beginObject()
        for (key, text) in [
            ("id", question.id), ("page", outline.title), ("path", outline.id), ("topic", topic),
            ("title", note.sortText), ("form", note.form.rawValue),
            ("anchor", QuestionAnchors.together(page: outline.id, question: question.id).question),
        ] {
            list.key(key)
            list.string(text)
        }
        list.key("cards")
        list.beginArray()
        for card in note.cards { list.integer(card) }
        list.endArray()
        list.endObject()
        count += 1
    }
}
