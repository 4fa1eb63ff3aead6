internal import DeckleCore

/// An Anki package under way: notes go to a database on disk as pages come, which goes into the package at the end.
struct AnkiSession: ExportSession {
    private let job: ExportJob
    private let output: any Output
    private let version: PackageVersion
    private let decks: DeckTree
    private let dates: PackageDates
    private let preset: DeckPreset?
    private let composer: NoteComposer
    private let media = MediaShelf()
    private let collection: CollectionFile
    private var notetypes: [Notetype] = []
    private var guids: Set<String> = []
    private var count = 0

    /// - Throws: ``Failure``
    init(_ job: ExportJob, output: any Output) throws {
        self.job = job
        self.output = output
        version = PackageVersion(rawValue: job.options["version"]) ?? .legacy
        decks = DeckTree(job.deck, naming: DeckNaming(job.options))
        preset = try DeckPreset(job.options, deck: job.deck)
        dates = PackageDates(published: job.deck.published, notes: job.deck.questionCount, decks: decks.decks.count)
        composer = NoteComposer(deck: job.deck, kind: Form(rawValue: job.options["kind"]) ?? .basic, media: media)
        collection = try CollectionFile(path: output.makeScratchFile(), schema: version.schema)
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        let deck = dates.deckID(decks.position(of: page.index))
        for question in page.questions {
            let note = try composer.note(for: question, on: page)
            if let problem = problem(of: note, at: question.origin) {
                log.append(problem)
            } else {
                try write(note, deck: deck)
            }
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        let contents = CollectionContents(
            dates: dates,
            noteCount: count,
            notetypes: notetypes,
            decks: decks.decks,
            preset: preset
        )
        try collection.finish(contents)
        try PackageWriter(version: version, output: output).write(
            collection: collection.path,
            notice: version == .latest ? try UpdateNotice(job, dates: dates).write(to: output.makeScratchFile()) : nil,
            media: media.files,
            from: job.media
        )
        return ExportSummary(detail: decks.decks.count == 1 ? "1 deck" : "\(decks.decks.count) decks")
    }

    /// What keeps a note out of the package.
    private mutating func problem(of note: Note, at origin: Place?) -> Diagnostic? {
        if note.cards.isEmpty { return Self.withoutCloze(note, at: origin) }
        // The second card asks by the second field.
        if note.form != .cloze, note.cards.contains(where: { note.fields[min($0, 1)].isEmpty }) {
            return .error("apkg.empty-front", "a card would have nothing on its front", at: origin)
        }
        return guids.insert(note.guid).inserted ? nil : Self.doubled(note, at: origin)
    }

    private mutating func write(_ note: Note, deck: Int64) throws {
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

    private static func doubled(_ note: Note, at origin: Place?) -> Diagnostic {
        .error(
            "apkg.doubled-guid",
            "two notes have the guid \(note.guid)",
            at: origin,
            hint: "give one of the two questions another id"
        )
    }

    private static func withoutCloze(_ note: Note, at origin: Place?) -> Diagnostic {
        .error(
            "apkg.cloze-without-deletion",
            "a cloze question hides nothing: \(note.sortText)",
            at: origin,
            hint: "mark what to hide as {{c1::…}}, or give the question another form"
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
