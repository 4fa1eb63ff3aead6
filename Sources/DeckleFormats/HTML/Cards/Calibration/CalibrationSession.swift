internal import DeckleCore
internal import DeckleText

/// Writes a sheet by which a printer is calibrated; of the deck it has the language alone.
struct CalibrationSession: ExportSession {
    private let page: [UInt8]
    private let detail: String
    private let flip: SheetFlip
    private let output: any Output

    init(_ job: ExportJob, templates: TemplateSet, output: any Output) throws {
        let stock = try StockReader.stock(named: job.options[HTMLExporter.stock], among: job.theme.stocks)
        flip = job.options[HTMLExporter.flip]
        let template: Template<CalibrationView> = try templates.template("layouts/calibration")
        let view = CalibrationView(
            deck: try Presentation.sheet(job, disclosure: .open, measure: .unbounded).deckView(),
            sheet: Calibration(page: stock.page, flip: flip),
            stock: stock.name,
            shift: stock.shift(job.options)
        )
        page = template.render(view)
        detail = "\(stock.label), theme \"\(job.theme.name)\""
        self.output = output
    }

    func write(_ page: Page, log: inout [Diagnostic]) {}

    func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        try output.write(page)
        return ExportSummary(
            detail: detail,
            remarks: [
                "print 1 sheet on both sides at 100 %, flipped on the \(flip.rawValue) edge, and hold it against the light",
                "add what the rulers say to html.back-dx and html.back-dy",
            ]
        )
    }
}
