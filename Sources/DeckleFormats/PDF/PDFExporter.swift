public import DeckleCore

/// Writes PDF files: the sheets of ``HTMLExporter``, printed by a program of the machine.
public struct PDFExporter: Exporter {
    public let format = Format(
        name: "pdf",
        summary: "the sheet as PDF, by Chromium or WeasyPrint",
        fileExtension: "pdf",
        isBinary: true,
        base: "html"
    )

    public var options: [OptionSpec] { HTMLExporter().options + [Self.engine.spec, Self.seconds.spec] }

    static let engine = ExportOption<String?>(
        "engine",
        summary: "chromium, weasyprint or a path; the first that is found"
    )

    static let seconds = ExportOption("seconds", in: 1...86_400, default: 600, summary: "time that printing may take")

    public init() {}

    public func check(_ options: OptionValues, files: any ExportFiles) throws {
        _ = try Self.printer(options, files: files)
    }

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        let printer = try Self.printer(job.options, files: job.files)
        let sheet = try HTMLExporter().session(job, output: printer.page)
        return PDFSession(sheet, job: job, printer: printer, output: output.main)
    }

    private static func printer(_ options: OptionValues, files: (any ExportFiles)?) throws -> any PagePrinter {
        let name = options[engine]
        if let printer = try files?.printer(named: name) { return printer }
        throw Failure(
            .error(
                .usageNoPDFEngine,
                "there is no program\(name.map { " \"\($0)\"" } ?? "") to make PDF files",
                hint: "install Chromium, Chrome or WeasyPrint, or name one with --set pdf.engine=PATH"
            )
        )
    }
}
