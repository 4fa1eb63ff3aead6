import ArgumentParser
import DeckleCore
import Foundation

/// `deckle watch FILE`
struct WatchCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Export a deck, and again whenever it or its theme changes.",
        discussion: """
            Everything that the export reads is watched: the deck, its pictures, the theme in a folder. Where an export \
            fails, that is said, the files from before stay, and the next change is waited for. Ctrl-C ends it.
            """
    )

    @OptionGroup var options: ExportOptions
    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let request = try options.request()
        try refuseStreams(request)
        let input = request.deck.input
        var watch = FileWatch(ThemeFolders.ofLook(request.theme, input: input).union([input]))
        do {
            try export(request, &watch)
        } catch let failure as Failure where !failure.isMisuse {
            say(failure, of: request)
        }
        while true {
            watch.add(ReadFiles.paths)
            talk.console.say("watching \(input); Ctrl-C ends it")
            talk.console.say("\n\(Self.summary(of: watch.waitForChange())) changed")
            watch.start()
            ReadFiles.removeAll()
            // What is wrong now was right before, so that it can be mended, even a theme that is gone.
            do { try export(request, &watch) } catch let failure as Failure { say(failure, of: request) }
        }
    }

    private func export(_ request: ExportRequest, _ watch: inout FileWatch) throws {
        let started = ContinuousClock.now
        var report = ExportReport(console: talk.console, printer: talk.printer)
        let plan = try ExportPlan(request)
        watch.leaveOut(plan.paths)
        try plan.carryOut(&report)
        report.printSummary(took: ContinuousClock.now - started)
    }

    private func say(_ failure: Failure, of request: ExportRequest) {
        talk.printer.print(failure.diagnostics, isStrict: request.isStrict)
    }

    private func refuseStreams(_ request: ExportRequest) throws {
        guard request.deck.input == "-" || request.output == "-" else { return }
        throw Failure(
            .error(.usageBadValue, "a stream cannot be watched", hint: "name the file to read and the file to write")
        )
    }

    private static func summary(of changes: [String]) -> String {
        let here = FilePath.join(FileManager.default.currentDirectoryPath, "")
        let first = changes.first.map { $0.hasPrefix(here) ? String($0.dropFirst(here.count)) : $0 } ?? ""
        return changes.count > 1 ? "\(first) and \(changes.count - 1) more" : first
    }
}
