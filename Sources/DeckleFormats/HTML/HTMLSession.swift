internal import DeckleCore
internal import DeckleText

/// Hands the pages of a deck to a layout, topic by topic, and writes what it makes of them.
struct HTMLSession: ExportSession {
    private let presentation: Presentation
    private let sheet: SheetView
    private let theme: String
    private let output: any Output
    private var layout: any PrintLayout
    /// The topic being written.
    private var topic: TopicView?

    init(_ job: ExportJob, layout: any PrintLayout, name: String, paper: Paper, output: any Output) throws {
        let measure = try LineMeasure.sheet(job.theme, layout: name)
        presentation = try .sheet(job, disclosure: layout.disclosure, measure: measure)
        let seed = job.options[HTMLExporter.seed]
        let deck = presentation.deckView()
        sheet = SheetView(
            deck: deck,
            paper: paper,
            runs: TopicRun.all(of: deck.topics, questions: try job.theme.number(.sheetRunQuestions)),
            print: job.options[HTMLExporter.print],
            isFlowing: job.options[HTMLExporter.flow],
            version: seed == 0 ? nil : seed
        )
        theme = job.theme.name
        self.layout = layout
        self.output = output
        try output.write(layout.document.opening.render(sheet))
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        var bytes: [UInt8] = []
        if topic?.number != page.index.topic + 1 {
            endTopic(in: &bytes)
            topic = sheet.deck.topic(at: page.index.topic)
            if let topic { layout.begin(topic, in: &bytes) }
        }
        log += FormulaSurvey(page.questions).log
        layout.place(try presentation.pageView(ordered(page)), in: &bytes)
        try output.write(bytes)
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        var bytes: [UInt8] = []
        endTopic(in: &bytes)
        layout.document.closing.render(sheet, into: &bytes)
        try output.write(bytes)
        if let problem = PrintableLength.problem(of: presentation.deck) { log.append(problem) }
        return ExportSummary(detail: "\(sheet.paper.label), theme \"\(theme)\"")
    }

    /// A page with its questions in the order of the version, which its own number tells apart from that of others.
    private func ordered(_ page: Page) -> Page {
        guard let version = sheet.version else { return page }
        let seed = UInt64(truncatingIfNeeded: version) << 32 | UInt64(truncatingIfNeeded: page.index.running)
        var generator = SplitMix64(seed: seed)
        var page = page
        page.questions = generator.shuffled(page.questions)
        return page
    }

    private mutating func endTopic(in bytes: inout [UInt8]) {
        if let topic { layout.end(topic, in: &bytes) }
        topic = nil
    }
}
