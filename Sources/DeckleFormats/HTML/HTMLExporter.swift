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
            OptionSpec(
                "layout",
                .choice(PrintLayouts.all.map { $0.name }),
                default: "study",
                summary: "what is printed"
            ),
            OptionSpec(
                "paper",
                .choice(SheetPaper.allCases.map(\.rawValue)),
                default: SheetPaper.a4.rawValue,
                summary: "the size of the paper"
            ),
        ]
    }

    package func begin(_ job: ExportJob, output: any Output) throws -> any ExportSession {
        let templates = try TemplateSet(job.theme, folder: "html")
        let layout = PrintLayouts.named(job.options["layout"]) ?? StudyLayout.self
        let paper = SheetPaper(rawValue: job.options["paper"]) ?? .a4
        return try HTMLSession(job, layout: layout.init(templates), paper: paper, output: output)
    }
}
