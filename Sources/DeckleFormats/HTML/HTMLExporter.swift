package import DeckleCore
internal import DeckleText

/// Writes a printable page: one self-contained HTML file without scripts, laid out by the theme.
package struct HTMLExporter: Exporter {
    package init() {}

    package var format: Format {
        Format(
            name: "html",
            summary: "printable study sheet, one self-contained page",
            fileExtension: "html",
            isDefault: true
        )
    }

    package var options: [OptionSpec] {
        [
            Self.layout.spec, Self.paper.spec, Self.print.spec, Self.flow.spec, Self.seed.spec, Self.stock.spec,
            Self.order.spec, Self.overflow.spec, Self.flip.spec, Self.turn.spec, Self.backX.spec, Self.backY.spec,
            Self.gutter.spec,
        ]
    }

    static let layout = ExportOption("layout", offered: .layouts, default: "study", summary: "what is printed")
    static let paper = ExportOption("paper", offered: .papers, summary: "the size of the paper")
    static let print = ExportOption("print", default: SheetPrint.color, summary: "how it is printed")
    static let flow = ExportOption<Bool>("flow", summary: "topics run on instead of starting a page each")
    static let seed = ExportOption(
        "seed",
        in: 0...999_999,
        default: 0,
        summary: "version of the sheet, with the questions of a page in another order; 0 keeps theirs"
    )

    static let stock = ExportOption("stock", offered: .stocks, default: "a4-4up", summary: "what cards are printed on")
    static let order = ExportOption("order", default: CardOrder.normal, summary: "which cards share a sheet")
    static let overflow = ExportOption(
        "overflow",
        default: CardOverflow.auto,
        summary: "what becomes of answers longer than a card"
    )
    static let flip = ExportOption("flip", default: SheetFlip.long, summary: "edge that the printer turns sheets about")
    static let turn = ExportOption("turn", default: CardTurn.book, summary: "how a card is turned to its back")
    static let backX = ExportOption("back-dx", in: -20...20, summary: "moves backs to the right, in millimetres")
    static let backY = ExportOption("back-dy", in: -20...20, summary: "moves backs down, in millimetres")
    static let gutter = ExportOption("gutter", in: 0...30, summary: "room between cards, in millimetres")

    package func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try session(job, output: output.main)
    }

    /// Starts a sheet that is written to an output of any kind.
    ///
    /// - Throws: ``Failure``
    func session(_ job: ExportJob, output: any Output) throws -> any ExportSession {
        let name = try job.theme.layout(named: job.options[Self.layout]).name
        let paper = try job.theme.paper(named: job.options[Self.paper])
        for (_, sheet) in job.theme.texts(in: "html", ending: ".css") { try job.theme.checkPictures(of: sheet) }
        let templates = try TemplateSet(job.theme, folder: "html", style: job.theme.standalone)
        switch name {
        case "cards", "foldover": return try CardSession(job, layout: name, templates: templates, output: output)
        case "calibration": return try CalibrationSession(job, templates: templates, output: output)
        default:
            let layout = try PrintLayouts.named(name, templates)
            return try HTMLSession(job, layout: layout, name: name, paper: paper, output: output)
        }
    }
}
