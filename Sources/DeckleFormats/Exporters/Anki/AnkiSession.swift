internal import DeckleCore

/// An Anki package under way: notes go to a database on disk as pages come, which goes into the package at the end.
struct AnkiSession: ExportSession {
    private let job: ExportJob
    private let output: any Output
    private let version: PackageVersion
    private let decks: DeckTree
    private let dates: PackageDates
    private let composer: NoteComposer
    private let media = MediaShelf()
    private var collection: CollectionFile
    private var history: NoteHistory
    /// What there is to say about the package before.
    private var remarks: [Diagnostic] = []
    private var notetypes: [Notetype] = []
    private var count = 0

    /// - Throws: ``Failure``
    init(_ job: ExportJob, output: any Output) throws {
        self.job = job
        self.output = output
        version = PackageVersion(rawValue: job.options["version"]) ?? .legacy
        decks = DeckTree(job.deck, naming: DeckNaming(job.options))
        dates = PackageDates(published: job.deck.published, notes: job.deck.questionCount, decks: decks.decks.count)
        composer = NoteComposer(deck: job.deck, media: media)
        let previous = try PreviousPackage(job).snapshot(scratch: output.makeScratchFile, log: &remarks)
        history = NoteHistory(job.deck, published: dates.seconds, before: previous)
        collection = try CollectionFile(path: output.makeScratchFile(), schema: version.schema)
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        let deck = dates.deckID(decks.position(of: page.index))
        for question in page.questions {
            let note = try composer.note(for: question, on: page)
            guard !note.cards.isEmpty else { throw Self.withoutCloze(note, at: question.origin) }
            let notetype = try notetype(of: note.form).id
            let claim = NoteClaim(note, of: question, on: page, notetype: notetype)
            try write(NoteRow(note, notetype: notetype), claim, cards: note.cards, deck: deck, origin: question.origin)
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        log += remarks
        try settle()
        let contents = CollectionContents(dates: dates, noteCount: count, notetypes: notetypes, decks: decks.decks)
        try collection.finish(contents)
        try PackageWriter(version: version, output: output).write(
            collection: collection.path,
            notice: version == .latest ? try UpdateNotice(job, dates: dates).write(to: output.makeScratchFile()) : nil,
            media: media.files,
            from: job.media
        )
        let detail = decks.decks.count == 1 ? "1 deck" : "\(decks.decks.count) decks"
        return ExportSummary(detail: detail, changes: history.changes())
    }

    private mutating func write(
        _ row: NoteRow,
        _ claim: NoteClaim,
        cards: [Int],
        deck: Int64,
        origin: Place?
    ) throws {
        let id = dates.noteID(count)
        try collection.add(row, id: id, stamp: try history.stamp(row, claim, id: id, origin: origin))
        count += 1
        for ordinal in cards {
            try collection.addCard(ordinal, of: id, deck: deck, position: count, modified: dates.seconds)
        }
    }

    /// Copies the collection where notes turn out to have had another guid.
    private mutating func settle() throws {
        let stamps = history.settle()
        guard !stamps.isEmpty else { return }
        let path = collection.path
        try collection.release()
        collection = try CollectionFile(path: output.makeScratchFile(), schema: version.schema, copying: path)
        try collection.copy((0..<count).map(dates.noteID), with: stamps)
    }

    /// The notetype of a form, made when its first note comes, so that a package holds none that it does not need.
    private mutating func notetype(of form: Form) throws -> Notetype {
        if let known = notetypes.first(where: { $0.form == form }) { return known }
        var notetype = try Notetype(form, deck: job.deck, theme: job.theme)
        notetype.modified = history.modified(notetype)
        notetypes.append(notetype)
        return notetype
    }

    private static func withoutCloze(_ note: Note, at origin: Place?) -> Failure {
        Failure(
            .error(
                "apkg.cloze-without-deletion",
                "a cloze question hides nothing: \(note.sortText)",
                at: origin,
                hint: "mark what to hide as {{c1::…}}, or give the question another form"
            )
        )
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
