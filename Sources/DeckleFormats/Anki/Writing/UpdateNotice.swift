internal import DeckleCore
internal import DeckleText

/// The collection that an older client finds in a package that it cannot read: one note that says so.
struct UpdateNotice {
    private let job: ExportJob
    private let dates: PackageDates

    init(_ job: ExportJob, dates: PackageDates) {
        self.job = job
        self.dates = dates
    }

    /// Writes the collection to a file, and gives the file's path back.
    ///
    /// - Throws: ``Failure``
    func write(to path: String) throws -> String {
        let deck = job.deck
        let notetype = try Notetype(.basic, deck: deck, theme: job.theme)
        let file = try CollectionFile(path: path, schema: Schema11.self)
        let note = note(of: deck)
        let stamp = NoteStamp(guid: note.guid, modified: dates.seconds)
        try file.add(NoteRow(note, notetype: notetype.id), id: dates.noteID(0), stamp: stamp)
        try file.addCard(0, of: dates.noteID(0), deck: dates.deckID(0), position: 1, modified: dates.seconds)
        let decks = DeckTree(Deck(id: deck.id, title: deck.title)).numbered(dates)
        try file.finish(CollectionContents(dates: dates, noteCount: 1, notetypes: [notetype], decks: decks))
        return path
    }

    private func note(of deck: Deck) -> Note {
        let text = job.theme.labels["needs-newer-anki"]
        var builder = MarkupBuilder()
        builder.element("p", text: text)
        let question = builder.markup.text
        return Note(
            // No page has an empty path, so no question can have this guid.
            guid: Identity.guid(deck: deck.id, page: "", question: "needs-newer-anki", form: .basic),
            form: .basic,
            fields: NoteField.allCases.map { $0 == .question ? question : "" },
            sortText: text,
            tags: [],
            cards: [0]
        )
    }
}
