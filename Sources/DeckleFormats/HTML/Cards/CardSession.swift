internal import DeckleCore
internal import DeckleText

/// Writes cards of paper, sheet by sheet; no more of them are held than a sheet has.
struct CardSession: ExportSession {
    private let presentation: Presentation
    private let grid: CardGrid
    private let maker: CardMaker
    private let document: CardDocument
    private let closing: Template<CardDocument>
    private let sheet: Template<SheetSide>
    private let theme: String
    private let output: any Output
    /// The cards of the sheet that is being filled, front and back.
    private var cards: [(front: CardFace, back: CardFace)] = []
    private var counts = CardCounts()

    init(_ job: ExportJob, templates: TemplateSet, output: any Output) throws {
        let options = job.options
        let given = try StockReader.stock(named: options[HTMLExporter.stock], among: job.theme.stocks)
        let gutter = options[HTMLExporter.gutter]
        let stock = given.spaced(by: gutter)
        let type = try CardType(job.theme)
        let room = CardRoom(stock, type)
        let overflow = options[HTMLExporter.overflow]
        let line = try LineMeasure.card(job.theme, type: type, width: room.width)
        presentation = try .sheet(job, disclosure: .concealed, measure: line)
        let policy = overflow == .auto ? stock.overflow : overflow
        let fitter = try CardFitter(job.theme, room: room, type: type, policy: policy, line: line)
        maker = CardMaker(presentation: presentation, fitter: fitter)
        grid = CardGrid(
            stock: stock,
            flip: options[HTMLExporter.flip],
            turn: options[HTMLExporter.turn],
            shift: Extent(options[HTMLExporter.backX], options[HTMLExporter.backY])
        )
        document = CardDocument(
            deck: presentation.deckView(),
            grid: grid,
            margin: room.margin,
            stock: gutter > 0 ? nil : stock.name,
            cardCount: job.deck.topics.flatMap(\.pages).flatMap(\.questions).reduce(0) { $0 + CardDraft.count($1) }
        )
        let frame: TemplateFrame<CardDocument> = try templates.frame("layouts/cards")
        closing = frame.closing
        sheet = try templates.template("cards/sheet")
        theme = job.theme.name
        self.output = output
        try output.write(frame.opening.render(document))
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        log += FormulaSurvey(page.questions).log
        for index in page.questions.indices {
            for card in try maker.cards(index, on: page, counts: &counts) {
                cards.append(card)
                if cards.count == grid.stock.count { try writeSheet() }
            }
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        if !cards.isEmpty { try writeSheet() }
        try output.write(closing.render(document))
        let stock = grid.stock
        if abs(stock.offset.width) > Self.tolerance || abs(stock.offset.height) > Self.tolerance {
            let message = "the cards of \"\(stock.name)\" do not lie in the middle of the page"
            let hint = "check left, top and pitch, or move the backs with html.back-dx and html.back-dy"
            log.append(.warning(.stockOffset, message, hint: hint))
        }
        return ExportSummary(
            detail: "\(stock.label), theme \"\(theme)\"",
            remarks: [
                "cards: \(counts.words)",
                "print \(counts.sheets) sheets on both sides at 100 %, flipped on the \(grid.flip.rawValue) edge",
            ]
        )
    }

    /// How far cards may be off the middle, in millimetres.
    private static let tolerance = 0.2

    private mutating func writeSheet() throws {
        let fronts = cards.enumerated().map { slot, card in
            var face = card.front
            face.place = grid.front(slot)
            return face
        }
        let backs = cards.enumerated().map { slot, card in
            var face = card.back
            face.place = grid.back(slot)
            face.isTurned = grid.turnsBacks
            return face
        }
        var bytes: [UInt8] = []
        sheet.render(SheetSide(isFront: true, faces: fronts, marks: grid.marks), into: &bytes)
        sheet.render(SheetSide(isFront: false, faces: backs, marks: []), into: &bytes)
        try output.write(bytes)
        counts.addSheet()
        cards = []
    }
}
