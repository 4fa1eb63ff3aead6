internal import DeckleCore
internal import DeckleText

/// Writes cards of paper, sheet by sheet; no more of them are held than a sheet has.
struct CardSession: ExportSession {
    private let presentation: Presentation
    private let placing: any CardPlacing
    private let maker: CardMaker
    private let document: CardDocument
    private let closing: Template<CardDocument>
    private let sheet: TemplateFrame<SheetSide>
    private let face: Template<CardFace>
    private let theme: String
    private let output: any Output
    /// The cards of the sheet that is being filled.
    private var cards: [PrintedCard] = []
    /// All cards, where sheets are not filled in their order.
    private var stack: CutStack?
    private var counts: CardCounts

    init(_ job: ExportJob, layout: String, templates: TemplateSet, output: any Output) throws {
        let options = job.options
        let given = try StockReader.stock(named: options[HTMLExporter.stock], among: job.theme.stocks)
        placing = try Self.placing(of: given, layout: layout, options)
        let print = options[HTMLExporter.print]
        let type = try CardType(job.theme, print: print)
        let room = CardRoom(placing, type)
        let overflow = options[HTMLExporter.overflow]
        let line = try LineMeasure.card(job.theme, type: type, width: room.width)
        presentation = try .sheet(job, disclosure: .concealed, measure: line)
        let policy = overflow == .auto ? given.overflow : overflow
        let fitter = try CardFitter(job.theme, room: room, type: type, policy: policy, line: line)
        maker = CardMaker(presentation: presentation, fitter: fitter)
        counts = CardCounts(largest: type.sizes.first ?? 0)
        document = CardDocument(
            deck: presentation.deckView(),
            placing: placing,
            flip: options[HTMLExporter.flip],
            turn: options[HTMLExporter.turn],
            shift: given.shift(options),
            margin: room.margin,
            print: print,
            stock: placing.stock == given ? given.name : nil,
            cardCount: job.deck.topics.lazy.flatMap(\.pages).flatMap(\.questions).reduce(0) { $0 + CardDraft.count($1) }
        )
        let frame: TemplateFrame<CardDocument> = try templates.frame("layouts/\(layout)")
        closing = frame.closing
        sheet = try templates.frame("cards/sheet")
        face = try templates.template("cards/face")
        theme = job.theme.name
        if options[HTMLExporter.order] == .cutStack { stack = try CutStack(path: output.makeScratchFile()) }
        self.output = output
        try output.write(frame.opening.render(document))
    }

    private static func placing(of stock: Stock, layout: String, _ options: OptionValues) throws -> any CardPlacing {
        let (gutter, turn) = (options[HTMLExporter.gutter], options[HTMLExporter.turn])
        if layout == "foldover" { return try FoldGrid(stock, gutter: gutter, turn: turn) }
        let flip = options[HTMLExporter.flip]
        return CardGrid(stock: stock.spaced(by: gutter), flip: flip, turn: turn, shift: stock.shift(options))
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        log += FormulaSurvey(page.questions).log
        let sourceCode = maker.sourceCode(page)
        for index in page.questions.indices {
            for card in try maker.cards(index, on: page, sourceCode: sourceCode, counts: &counts) {
                try add(PrintedCard(front: face.render(card.front), back: face.render(card.back)))
            }
        }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        if let stack { try stack.forEachSheet(of: placing.stock.count) { try write($0) } }
        if !cards.isEmpty { try write(cards) }
        try output.write(closing.render(document))
        log += [placing.problem, PrintableLength.problem(of: presentation.deck)].compactMap(\.self)
        let sheets = counts.sheets == 1 ? "1 sheet" : "\(counts.sheets) sheets"
        return ExportSummary(
            detail: "\(placing.stock.label), theme \"\(theme)\"",
            remarks: ["cards: \(counts.words)", "print \(sheets) \(placing.settings)"],
            details: counts.details(presentation.deck)
        )
    }

    private mutating func add(_ card: PrintedCard) throws {
        if stack != nil {
            try stack?.add(card)
            return
        }
        cards.append(card)
        guard cards.count == placing.stock.count else { return }
        try write(cards)
        cards = []
    }

    private mutating func write(_ cards: [PrintedCard]) throws {
        let sides =
            placing.isFolded
            ? [(isFront: true, faces: cards.flatMap { [$0.front, $0.back] })]
            : [(isFront: true, faces: cards.map(\.front)), (isFront: false, faces: cards.map(\.back))]
        var bytes: [UInt8] = []
        for side in sides {
            let view = SheetSide(isFront: side.isFront, marks: side.isFront ? placing.marks : [])
            sheet.opening.render(view, into: &bytes)
            for face in side.faces { bytes += face }
            sheet.closing.render(view, into: &bytes)
        }
        try output.write(bytes)
        counts.addSheet()
    }
}
