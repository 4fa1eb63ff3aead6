/// An export in parts under way: one session after the other, each with the pages of its part.
package struct PartedSession: ExportSession {
    private let exporter: any Exporter
    private let job: ExportJob
    private let parts: DeckParts
    private let files: any OutputFiles
    private var session: any ExportSession
    /// The part being written.
    private var part = 0
    private var summary: ExportSummary

    /// Begins the first part, so that what an exporter refuses is refused at once.
    ///
    /// - Throws: ``Failure``
    package init(_ exporter: some Exporter, _ job: ExportJob, _ parts: DeckParts, in files: any OutputFiles) throws {
        self.exporter = exporter
        self.job = job
        self.parts = parts
        self.files = files
        summary = ExportSummary(parts: parts)
        session = try Self.session(0, of: parts, exporter, job, files)
    }

    package mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        guard let part = parts.part(of: page.index) else { return }
        if part != self.part {
            summary.add(try session.finish(log: &log), of: parts.names[self.part])
            session = try Self.session(part, of: parts, exporter, job, files)
            self.part = part
        }
        var page = page
        page.index = parts.index(of: page.index, in: part)
        try session.write(page, log: &log)
    }

    package mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        let last = try session.finish(log: &log)
        guard parts.count > 1 else { return last }
        summary.add(last, of: parts.names[part])
        return summary
    }

    private static func session(
        _ part: Int,
        of parts: DeckParts,
        _ exporter: any Exporter,
        _ job: ExportJob,
        _ files: any OutputFiles
    ) throws -> any ExportSession {
        var job = job
        job.deck = parts[part]
        let name = parts.fileName(part, of: exporter.format)
        return try exporter.begin(job, output: PartOutput(named: name, in: files))
    }
}

extension ExportSummary {
    /// So many outputs, one a part.
    package init(parts: DeckParts) {
        let count = parts.count
        self.init(detail: "\(count) \(parts.kind.rawValue)\(count == 1 ? "" : "s")")
    }

    /// Takes in what there is to know before a part is used, in one line, and of its questions.
    fileprivate mutating func add(_ part: ExportSummary, of name: String) {
        if !part.remarks.isEmpty { remarks.append("\(name): \(part.remarks.joined(separator: "; "))") }
        details += part.details
    }
}

extension DeckParts {
    /// The name of a part's file.
    package func fileName(_ part: Int, of format: Format) -> String { "\(names[part]).\(format.fileExtension)" }
}
