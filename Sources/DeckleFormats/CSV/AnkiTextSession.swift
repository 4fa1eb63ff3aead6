internal import DeckleCore

/// A table for Anki's text import under way: the notes that the package would hold, a row each.
///
/// Header lines as in rslib/src/import_export/text/csv/metadata.rs. The guid is always quoted, because a row that
/// starts with `#` would be skipped as a comment.
struct AnkiTextSession: ExportSession {
    private let deck: Deck
    private let decks: DeckTree
    private var composer: NoteComposer
    private let target: PackageTarget
    private var writer: CSVWriter
    /// The number of the part being written.
    private var part = 0
    private var remarks = NoteRemarks()
    private var count = 0
    private var asked: AskedQuestions

    init(_ job: ExportJob, to target: PackageTarget) throws {
        deck = job.deck
        decks = DeckTree(job.deck)
        asked = AskedQuestions(of: job.deck)
        composer = try NoteComposer(job, media: MediaShelf())
        self.target = target
        writer = CSVWriter(output: try target.output(0, CSVExporter().format))
        writeHeader()
        try writer.flush()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        try openPart(of: page.index)
        let name = decks.decks[decks.position(of: page.index)].name
        for question in page.questions where asked.takes(question) {
            let note = try composer.note(for: question, on: page)
            if let problem = note.problem(at: question.origin) {
                log.append(problem)
            } else {
                log += remarks.remarks(on: question, as: note)
                write(note, deck: name)
            }
        }
        try writer.flush()
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        log += decks.remarks + asked.remarks
        if let parts = target.parts, parts.count > 1 { return ExportSummary(parts: parts) }
        return ExportSummary(rows: count)
    }

    /// Begins the table that a page is in, where it is the first of its part.
    private mutating func openPart(of page: PageIndex) throws {
        guard let number = target.parts?.part(of: page), number != part else { return }
        part = number
        writer = CSVWriter(output: try target.output(number, CSVExporter().format))
        writeHeader()
    }

    private mutating func writeHeader() {
        let fields = NoteField.allCases.map { $0.name(in: .basic) }
        writer.line("#separator:comma")
        writer.line("#html:true")
        writer.line("#guid column:1")
        writer.line("#notetype column:2")
        writer.line("#deck column:3")
        writer.line("#tags column:\(4 + fields.count)")
        writer.line("#columns:" + (["guid", "notetype", "deck"] + fields + ["tags"]).joined(separator: ","))
    }

    private mutating func write(_ note: Note, deck name: String) {
        count += 1
        let place = [note.guid, Notetype.name(note.form, of: deck), name]
        writer.row(place + note.fields + [note.tags.joined(separator: " ")], quotesFirst: true)
    }
}
