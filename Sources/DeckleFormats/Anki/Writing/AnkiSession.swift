internal import DeckleCore

/// An Anki package under way: notes go to a database on disk as pages come, which goes into the package at the end.
struct AnkiSession: ExportSession {
    private let job: ExportJob
    private let output: any Output
    private let version: PackageVersion
    private let decks: DeckTree
    private let dates: PackageDates
    private let preset: DeckPreset?
    private var composer: NoteComposer
    private let media = MediaShelf()
    private var collection: CollectionFile
    private var history: NoteHistory
    private var remarks = NoteRemarks()
    /// What there is to say about the package before and about its own decks.
    private var notices: [Diagnostic] = []
    /// In the order in which their first notes came.
    private var notetypes: [(form: Form, notetype: Notetype)] = []
    private var count = 0
    private var asked: AskedQuestions

    /// - Throws: ``Failure``
    init(_ job: ExportJob, output: any Output) throws {
        self.job = job
        self.output = output
        version = job.options[AnkiExporter.version]
        asked = AskedQuestions(of: job.deck)
        decks = DeckTree(job.deck, naming: DeckNaming(job.options))
        preset = DeckPreset(job.options, deck: job.deck)
        dates = PackageDates(published: job.deck.published, notes: job.deck.questionCount, decks: decks.decks.count)
        composer = try NoteComposer(job, kind: job.options[AnkiExporter.kind].form, media: media)
        let previous = try PreviousPackage(job).snapshot(scratch: output.makeScratchFile, log: &notices)
        history = NoteHistory(job.deck, published: dates.seconds, before: previous)
        collection = try CollectionFile(path: output.makeScratchFile(), schema: version.schema)
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        let deck = dates.deckID(decks.position(of: page.index))
        for question in page.questions where asked.takes(question) {
            let note = try composer.note(for: question, on: page)
            let row = NoteRow(note, notetype: try notetype(of: note.form).id)
            switch stamp(of: note, row, from: question, on: page) {
            case .success(let stamp):
                log += remarks.remarks(on: question, as: note)
                try write(row, stamp, cards: note.cards, deck: deck)
            case .failure(let failure): log += failure.diagnostics
            }
        }
    }

    /// The guid and the date of a note, or what keeps it out of the package.
    private mutating func stamp(
        of note: Note,
        _ row: NoteRow,
        from question: Question,
        on page: Page
    ) -> Result<NoteStamp, Failure> {
        if let problem = note.problem(at: question.origin) { return .failure(Failure(problem)) }
        let claim = NoteClaim(note, of: question, on: page, notetype: row.notetype)
        return Result { () throws(Failure) in
            try history.stamp(row, claim, id: dates.noteID(count), origin: question.origin)
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        log += notices + decks.remarks + asked.remarks
        log += try settle()
        let contents = CollectionContents(
            dates: dates,
            noteCount: count,
            notetypes: notetypes.map(\.notetype),
            decks: decks.decks,
            preset: preset
        )
        try collection.finish(contents)
        let themed = try ThemedMedia(job)
        try PackageWriter(version: version, output: output).write(
            collection: collection.path,
            notice: version == .latest ? try UpdateNotice(job, dates: dates).write(to: output.makeScratchFile()) : nil,
            media: media.files + themed.files,
            from: themed
        )
        let detail = decks.decks.count == 1 ? "1 deck" : "\(decks.decks.count) decks"
        return ExportSummary(detail: detail, changes: history.changes())
    }

    private mutating func write(_ row: NoteRow, _ stamp: NoteStamp, cards: [Int], deck: Int64) throws {
        let id = dates.noteID(count)
        try collection.add(row, id: id, stamp: stamp)
        count += 1
        for ordinal in cards {
            try collection.addCard(ordinal, of: id, deck: deck, position: count, modified: dates.seconds)
        }
    }

    /// Copies the collection where notes turn out to have had another guid; tells what was decided.
    private mutating func settle() throws -> [Diagnostic] {
        let settlement = try history.settle()
        guard !settlement.stamps.isEmpty else { return settlement.remarks }
        let path = collection.path
        try collection.release()
        collection = try CollectionFile(path: output.makeScratchFile(), schema: version.schema, copying: path)
        try collection.copy((0..<count).map(dates.noteID), with: settlement.stamps)
        return settlement.remarks
    }

    /// The notetype of a form, made when its first note comes, so that a package holds none that it does not need.
    private mutating func notetype(of form: Form) throws -> Notetype {
        if let known = notetypes.first(where: { $0.form == form }) { return known.notetype }
        var notetype = try Notetype(form, deck: job.deck, theme: job.theme)
        notetype.modified = history.modified(notetype)
        notetypes.append((form, notetype))
        return notetype
    }
}

extension PackageVersion {
    fileprivate var schema: any CollectionSchema.Type {
        switch self {
        case .legacy: Schema11.self
        case .latest: Schema18.self
        }
    }
}
