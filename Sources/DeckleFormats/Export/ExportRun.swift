public import DeckleCore
internal import DeckleText
internal import Dispatch

/// One run over a deck: every page is made once and handed to every exporter of the run, then let go.
public struct ExportRun {
    /// What is written, and where.
    public struct Target {
        let job: ExportJob
        /// What the deck is cut into; nil where it is written whole.
        let parts: DeckParts?
        let begin: () throws -> any ExportSession

        /// A deck in one file.
        public init(exporter: any Exporter, job: ExportJob, output: any OutputFolder) {
            self.job = job
            parts = nil
            begin = { try exporter.begin(job, output: output) }
        }

        /// A deck in parts, each a file; all targets of a run have the same parts.
        public init(exporter: any Exporter, job: ExportJob, parts: DeckParts, files: any OutputFiles) {
            self.job = job
            self.parts = parts
            begin = { try exporter.begin(job, parts: parts, in: files) }
        }
    }

    /// How it went for each target, in their order.
    public typealias Outcome = Result<ExportSummary, Failure>

    private let manuscript: Manuscript
    private let skipsBad: Bool

    /// - Parameters:
    ///   - manuscript: the deck, its outline selected and ordered.
    ///   - skipsBad: whether questions that a format cannot hold are left out of it, where otherwise it fails.
    public init(_ manuscript: Manuscript, skipsBad: Bool = false) {
        self.manuscript = manuscript
        self.skipsBad = skipsBad
    }

    /// Writes all targets, side by side; a target that fails leaves the others as they are.
    ///
    /// What any look of the run knows for a takeaway is one in all of them, since pages are made once. While a batch of pages is written the next one is made, and never more than that.
    ///
    /// - Parameters:
    ///   - progress: called with the number of questions done.
    ///   - log: gets what pages and exporters have to say, in the order of the deck whatever ran first.
    public func write(
        _ targets: [Target],
        progress: (Int) -> Void = { _ in },
        log: inout [Diagnostic]
    ) -> [Outcome] {
        let looks = targets.map(\.job.theme.labels), parts = targets.lazy.compactMap(\.parts).first
        let preparation = PagePreparation(manuscript, looks: looks, parts: parts)
        let lanes = targets.map { ExportLane($0, skipsBad: skipsBad) }
        let writing = DispatchGroup()
        forEachBatch(by: preparation) { pages, errors in
            writing.wait()
            if let failure = errors.first { lanes.forEach { $0.fail(failure) } }
            progress(pages.first?.index.firstQuestion ?? 0)
            let open = lanes.filter(\.isOpen)
            open.forEach { $0.write(pages, in: writing) }
            return !open.isEmpty
        } log: {
            log += $0
        }
        lanes.forEach { $0.finish(in: writing) }
        writing.wait()
        // What two formats say alike is said once.
        var said: Set<Diagnostic> = []
        log += lanes.flatMap(\.log).filter { said.insert($0).inserted }
        return lanes.map(\.outcome)
    }

    /// Makes every page and throws it away, for what there is to say about it.
    ///
    /// - Throws: ``Failure`` for the first page that cannot be made.
    public func check(log: inout [Diagnostic]) throws {
        var failures: [Failure] = []
        var formulas: [Diagnostic] = []
        forEachBatch(by: PagePreparation(manuscript)) { pages, errors in
            failures += errors
            formulas += pages.flatMap { FormulaSurvey($0.questions).log }
            return errors.isEmpty
        } log: {
            log += $0
        }
        log += formulas
        if let failure = failures.first { throw failure }
    }

    /// The number of pages made side by side; enough to keep the cores busy, few enough to stay small.
    private static let batchSize = 6

    private func forEachBatch(
        by preparation: PagePreparation,
        _ body: ([Page], [Failure]) -> Bool,
        log: ([Diagnostic]) -> Void
    ) {
        let deck = manuscript.deck, indices = PageRequest.indices(of: deck)
        for start in stride(from: 0, to: indices.count, by: Self.batchSize) {
            let batch = indices[start...].prefix(Self.batchSize).map { PageRequest($0, of: deck) }
            let results = Parallel.map(batch, preparation.page)
            results.forEach { log($0.log) }
            let pages = results.compactMap { try? $0.page.get() }
            let errors = results.compactMap { result -> Failure? in
                if case .failure(let failure) = result.page { failure } else { nil }
            }
            if !body(pages, errors) { return }
        }
    }
}
