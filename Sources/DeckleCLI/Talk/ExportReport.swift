import DeckleCore
import Foundation

/// Gathers what an export made and what there was to say, and prints it at the end.
struct ExportReport {
    /// What was made of one deck.
    private struct DeckReport {
        var headline: String
        var lines: [(name: String, size: Int, summary: ExportSummary)] = []
    }

    let console: Console
    private let printer: DiagnosticPrinter
    private var log: [Diagnostic] = []
    private var decks: [DeckReport] = []
    private var isRefused = false
    private var hasLeftOut = false

    init(console: Console, printer: DiagnosticPrinter) {
        self.console = console
        self.printer = printer
    }

    var hasWarnings: Bool { RunVerdict(log, isStrict: true).isFailure }

    /// How the run ends: with the kind of its errors, or with failure where warnings forbade it.
    var status: ExitStatus {
        guard !isRefused else { return .failed }
        let errors = log.filter { $0.severity == .error }
        return errors.isEmpty ? .done : ExitStatus(for: Failure(errors))
    }

    mutating func begin(_ deck: Deck, log: [Diagnostic]) {
        add(log)
        // An export with errors of the input goes on under --skip-bad only.
        hasLeftOut = hasLeftOut || log.contains { $0.severity == .error }
        let topics = deck.topics.count { !$0.title.isEmpty }
        let headline =
            "\(deck.id): \(counted(deck.questionCount, "question")), \(counted(deck.pageCount, "page")), "
            + counted(topics, "topic")
        decks.append(DeckReport(headline: headline))
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        log += diagnostics
    }

    /// Notes that nothing is written because of warnings.
    mutating func refuse() {
        isRefused = true
    }

    /// Puts an output in its place, or notes why it is not there.
    mutating func settle(
        _ outcome: Result<ExportSummary, Failure>,
        output: any Committable,
        format: Format,
        path: String?,
        deck: Int
    ) {
        do {
            let summary = try outcome.get()
            try output.commit()
            decks[deck].lines.append((DiagnosticText.visible(path ?? "standard output"), output.size, summary))
        } catch let failure as Failure {
            // A page that cannot be made stops every format, for one reason.
            log += failure.placed(in: path).diagnostics.filter { !log.contains($0) }
        } catch {
            log.append(.error(.exportFailed, "\(format.name) failed: \(error)"))
        }
    }

    func printSummary(took time: Duration) {
        printer.print(log, isStrict: isRefused)
        let verdict = RunVerdict(log, isStrict: false)
        let counts = status != .done || verdict.warnings > 0 ? verdict.counts : nil
        let width = decks.flatMap(\.lines).map(\.name.count).max() ?? 0
        for deck in decks { say(deck, counts: decks.count == 1 ? counts : nil, width: width) }
        // What there is to say is of all decks together.
        if let counts, decks.count > 1 { console.say(counts) }
        if hasLeftOut { console.tell("--skip-bad: what these errors are about was left out") }
        if isRefused { console.tell("nothing was written: --strict takes warnings for errors") }
        console.say("done in \(Self.seconds(time)) s")
    }

    private func say(_ deck: DeckReport, counts: String?, width: Int) {
        console.say(deck.headline + (counts.map { ", \($0)" } ?? ""))
        for line in deck.lines {
            console.say("  \(line.name.padded(to: width))  \(Self.size(line.size))   \(line.summary.detail)")
            for remark in line.summary.remarks { console.say("    \(remark)") }
            if console.volume == .verbose {
                for detail in line.summary.details { console.say("      \(DiagnosticText.visible(detail))") }
            }
            if let changes = line.summary.changes { say(changes) }
        }
    }

    private func say(_ changes: ChangeReport) {
        let text = ChangeText(changes, extent: console.volume == .verbose ? .everything : .brief)
        console.say("    since the package before: \(text.summary)")
        for line in text.lists { console.say("    \(line)") }
    }

    /// Such as `238 kB`, right-aligned.
    private static func size(_ bytes: Int) -> String {
        let text =
            switch bytes {
            case ..<1000: "\(bytes) B"
            case ..<1_000_000: "\((bytes + 500) / 1000) kB"
            default: "\((bytes + 50_000) / 1_000_000).\((bytes + 50_000) / 100_000 % 10) MB"
            }
        return String(repeating: " ", count: max(0, 7 - text.count)) + text
    }

    private static func seconds(_ time: Duration) -> String {
        let hundredths = Int(time / .milliseconds(10))
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
