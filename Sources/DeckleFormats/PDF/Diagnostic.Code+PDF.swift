public import DeckleCore

extension Diagnostic.Code {
    /// The program that makes PDF files failed, did not end in its time, or wrote no whole file.
    public static let pdfEngineFailed = Self("pdf.engine-failed", .failure)

    /// There is no program that makes PDF files.
    public static let usageNoPDFEngine = Self("usage.no-pdf-engine", .usage)
}

extension Failure {
    /// What a program wrote is no PDF, or only a part of one.
    static func noWholePDF(by program: String) -> Failure {
        Failure(
            .error(
                .pdfEngineFailed,
                "\(program) wrote no whole PDF",
                hint: "run it again, or name another with --set pdf.engine=PATH"
            )
        )
    }
}
