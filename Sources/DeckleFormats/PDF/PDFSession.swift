internal import DeckleCore

/// Has a sheet printed once it is complete, and describes the file.
struct PDFSession: ExportSession {
    private var sheet: any ExportSession
    private let deck: Deck
    private let seconds: Int
    private let printer: any PagePrinter
    private let output: any Output

    init(_ sheet: any ExportSession, job: ExportJob, printer: any PagePrinter, output: any Output) {
        self.sheet = sheet
        deck = job.deck
        seconds = job.options[PDFExporter.seconds]
        self.printer = printer
        self.output = output
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws { try sheet.write(page, log: &log) }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        var summary = try sheet.finish(log: &log)
        let bytes = try printer.pdf(within: seconds, log: &log)
        guard let file = PDFFile(bytes.withBytes(Array.init)) else { throw Failure.noWholePDF(by: printer.name) }
        try output.write(PDFDescription(deck: deck).set(in: file))
        let sides = file.pageCount == 1 ? "1 side" : "\(file.pageCount) sides"
        summary.detail += ", \(sides) by \(printer.name)"
        return summary
    }
}
