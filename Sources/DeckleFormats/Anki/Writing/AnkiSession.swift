internal import DeckleCore

/// An Anki package under way: notes go to a database on disk as pages come, which goes into the package at the end.
struct AnkiSession: ExportSession {
    private let job: ExportJob
    private let target: PackageTarget
    /// What each package takes; one has all of a deck that is written whole.
    private var shares: [PackageShare]
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
    private var notetypes: [Form: Notetype] = [:]
    private var count = 0
    private var asked: AskedQuestions

    /// - Throws: ``Failure``
    init(_ job: ExportJob, to target: PackageTarget) throws {
        self.job = job
        self.target = target
        shares = target.parts == nil ? [PackageShare(from: 0)] : []
        version = job.options[AnkiExporter.version]
        asked = AskedQuestions(of: job.deck)
        decks = DeckTree(job.deck, naming: DeckNaming(job.options))
        preset = DeckPreset(job.options, deck: job.deck)
        dates = PackageDates(published: job.deck.published, notes: job.deck.questionCount, decks: decks.decks.count)
        composer = try NoteComposer(job, kind: job.options[AnkiExporter.kind].form, media: media)
        let previous = try PreviousPackage(job).snapshot(scratch: target.makeScratchFile, log: &notices)
        history = NoteHistory(job.deck, published: dates.seconds, before: previous)
        collection = try CollectionFile(path: target.makeScratchFile(), schema: version.schema)
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        openPackage(of: page.index)
        let deck = decks.position(of: page.index)
        for question in page.questions where asked.takes(question) {
            let note = try composer.note(for: question, on: page)
            let row = NoteRow(note, notetype: try notetype(of: note.form).id)
            switch stamp(of: note, row, from: question, on: page) {
            case .success(let stamp):
                log += remarks.remarks(on: question, as: note)
                try write(row, stamp, cards: note.cards, form: note.form, deck: deck)
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
        closePackage()
        let settlement = try history.settle()
        log += settlement.remarks
        try writePackages(settlement.stamps)
        return ExportSummary(detail: detail, changes: history.changes())
    }

    private var detail: String {
        if let parts = target.parts, parts.count > 1 { return ExportSummary(parts: parts).detail }
        return decks.decks.count == 1 ? "1 deck" : "\(decks.decks.count) decks"
    }

    private mutating func write(_ row: NoteRow, _ stamp: NoteStamp, cards: [Int], form: Form, deck: Int) throws {
        let id = dates.noteID(count)
        try collection.add(row, id: id, stamp: stamp)
        count += 1
        shares[shares.count - 1].add(form, in: deck)
        for ordinal in cards {
            let deck = dates.deckID(deck)
            try collection.addCard(ordinal, of: id, deck: deck, position: count, modified: dates.seconds)
        }
    }

    /// The notetype of a form, made when its first note comes, so that a package holds none that it does not need.
    private mutating func notetype(of form: Form) throws -> Notetype {
        if let known = notetypes[form] { return known }
        var notetype = try Notetype(form, deck: job.deck, theme: job.theme)
        notetype.modified = history.modified(notetype)
        notetypes[form] = notetype
        return notetype
    }
}

// MARK: - Packages

extension AnkiSession {
    /// Begins the package that a page is in, where it is the first of its part.
    private mutating func openPackage(of page: PageIndex) {
        guard let number = target.parts?.part(of: page), number >= shares.count else { return }
        closePackage()
        shares.append(PackageShare(from: count))
    }

    private mutating func closePackage() {
        if let last = shares.indices.last { shares[last].media = media.clear() }
    }

    /// Writes the packages that hold something; a deck that is written whole has one in any case.
    private func writePackages(_ stamps: [Int64: NoteStamp]) throws {
        let isWhole = target.parts == nil
        let notice = version == .latest ? try UpdateNotice(job, dates: dates).write(to: target.makeScratchFile()) : nil
        let mayBeTaken = isWhole && stamps.isEmpty
        if !mayBeTaken { try collection.release() }
        for (number, share) in shares.enumerated() where isWhole || !share.notes.isEmpty {
            let output = try target.output(number, AnkiExporter().format)
            let file = mayBeTaken ? collection : try copy(of: share, with: stamps, output)
            try file.finish(contents(of: share))
            try write(file.path, share, notice: notice, to: output)
        }
    }

    /// The notes of a package, where some turn out to have had another guid, or where it has not all of them.
    private func copy(of share: PackageShare, with stamps: [Int64: NoteStamp], _ output: any Output) throws
        -> CollectionFile
    {
        let path = try output.makeScratchFile()
        let file = try CollectionFile(path: path, schema: version.schema, copying: collection.path)
        try file.copy(share.notes.lazy.map(dates.noteID), with: stamps)
        return file
    }

    private func contents(of share: PackageShare) -> CollectionContents {
        CollectionContents(
            dates: dates,
            noteCount: count,
            notetypes: share.forms.compactMap { notetypes[$0] },
            decks: decks.numbered(dates, only: target.parts.map { _ in share.decks }),
            preset: preset
        )
    }

    private func write(_ path: String, _ share: PackageShare, notice: String?, to output: any Output) throws {
        let themed = try ThemedMedia(job)
        try PackageWriter(version: version, output: output)
            .write(collection: path, notice: notice, media: share.media + themed.files, from: themed)
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
