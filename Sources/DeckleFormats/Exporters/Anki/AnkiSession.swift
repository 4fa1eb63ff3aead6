internal import DeckleCore
internal import DeckleSystem

/// An Anki package under way: notes go to a database on disk as pages come, which goes into the package at the end.
struct AnkiSession: ExportSession {
    private let job: ExportJob
    private let output: any Output
    private let decks: DeckTree
    private let dates: PackageDates
    private let composer: NoteComposer
    private let media: MediaShelf
    private let collection: CollectionFile
    private var notetypes: [Notetype] = []
    private var guids: Set<String> = []
    private var count = 0

    /// - Throws: ``Failure``
    init(_ job: ExportJob, output: any Output) throws {
        self.job = job
        self.output = output
        decks = DeckTree(job.deck)
        dates = PackageDates(published: job.deck.published, notes: job.deck.questionCount, decks: decks.decks.count)
        media = MediaShelf()
        composer = NoteComposer(deck: job.deck, media: media)
        collection = try CollectionFile(path: output.makeScratchFile())
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        let deck = dates.deckID(decks.position(of: page.index))
        for question in page.questions {
            try write(try composer.note(for: question, on: page), origin: question.origin, deck: deck)
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        let contents = CollectionContents(dates: dates, noteCount: count, notetypes: notetypes, decks: decks.decks)
        try collection.finish(contents)
        var archive = ZipWriter(output: output)
        try archive.begin("collection.anki2")
        try FilePieces.forEach(of: collection.path) { try archive.write($0) }
        try archive.end()
        try media.write(to: &archive, from: job.media)
        try archive.finish()
        return ExportSummary(detail: decks.decks.count == 1 ? "1 deck" : "\(decks.decks.count) decks")
    }

    private mutating func write(_ note: Note, origin: Place?, deck: Int64) throws {
        guard guids.insert(note.guid).inserted else { throw Self.doubled(note, at: origin) }
        let notetype = try notetype(of: note.form)
        let id = dates.noteID(count)
        try collection.add(note, id: id, notetype: notetype.id, modified: dates.seconds)
        count += 1
        for ordinal in note.cards {
            try collection.addCard(ordinal, of: id, deck: deck, position: count, modified: dates.seconds)
        }
    }

    /// The notetype of a form, made when its first note comes, so that a package holds none that it does not need.
    private mutating func notetype(of form: Form) throws -> Notetype {
        if let known = notetypes.first(where: { $0.form == form }) { return known }
        let notetype = try Notetype(form, deck: job.deck, theme: job.theme)
        notetypes.append(notetype)
        return notetype
    }

    private static func doubled(_ note: Note, at origin: Place?) -> Failure {
        Failure(
            .error(
                "apkg.doubled-guid",
                "two notes have the guid \(note.guid)",
                at: origin,
                hint: "give one of the two questions another id"
            )
        )
    }
}
