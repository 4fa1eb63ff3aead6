internal import DeckleCore

/// A plain table under way.
struct CSVSession: ExportSession {
    private static let columns =
        ["id", "topic", "page", "difficulty", "question", "answer", "takeaway", "tags"]
        + Aside.Kind.allCases.map(\.rawValue)

    private let deck: Deck
    private let labels: Labels
    private let composer: CellComposer
    private var writer: CSVWriter
    private var count = 0

    init(_ job: ExportJob, cells: CSVCells, output: any Output) throws {
        deck = job.deck
        labels = job.theme.labels
        composer = try CellComposer(job, cells: cells)
        writer = CSVWriter(output: output)
        writer.row(Self.columns)
        try writer.flush()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        for question in page.questions { try write(question, on: page) }
        try writer.flush()
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        ExportSummary(rows: count)
    }

    private mutating func write(_ question: Question, on page: Page) throws {
        count += 1
        let topic = page.index.topic, question = question.labelled(by: labels)
        let cells = [
            "\(page.outline.id)#\(question.id)",
            deck.topics.indices.contains(topic) ? deck.topics[topic].title : "",
            page.outline.title,
            question.difficulty?.name ?? "",
            try composer.cell(question.prompt),
            try composer.cell(question.answer),
            try composer.takeaway(of: question),
            CellComposer.list(question.tags),
        ]
        writer.row(cells + (try Aside.Kind.allCases.map { try composer.asides($0, of: question) }))
    }
}

extension ExportSummary {
    /// A table of that many rows.
    init(rows: Int) {
        self.init(detail: rows == 1 ? "1 row" : "\(rows) rows")
    }
}
