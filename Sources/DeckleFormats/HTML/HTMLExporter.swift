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

    package var options: [OptionSpec] { [Self.layout.spec, Self.paper.spec] }

    static let layout = ExportOption("layout", offered: .layouts, default: "study", summary: "what is printed")
    static let paper = ExportOption("paper", offered: .papers, summary: "the size of the paper")

    package func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        let layout = try HTMLLayout(job)
        let templates = try TemplateSet(job.theme, folder: "html")
        let document = try templates.frame("layouts/\(layout.name)", layout.document)
        try output.main.write(document.opening)
        return HTMLSession(layout: layout, templates: templates, output: output.main, closing: document.closing)
    }
}
