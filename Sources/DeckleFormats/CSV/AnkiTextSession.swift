internal import DeckleCore

/// A table for Anki's text import under way: the notes that the package would hold, a row each.
///
/// Header lines as in rslib/src/import_export/text/csv/metadata.rs. The guid is always quoted, because a row that
/// starts with `#` would be skipped as a comment.
struct AnkiTextSession: ExportSession {
    private let deck: Deck
    private let decks: DeckTree
    private var composer: NoteComposer
    private var writer: CSVWriter
    private var remarks = NoteRemarks()
    private var count = 0
    private var asked: AskedQuestions

    init(_ job: ExportJob, output: any Output) throws {
        deck = job.deck
        decks = DeckTree(job.deck)
        asked = AskedQuestions(of: job.deck)
        composer = try NoteComposer(job, media: MediaShelf())
        writer = CSVWriter(output: output)
        writeHeader()
        try writer.flush()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
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
        return ExportSummary(rows: count)
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
