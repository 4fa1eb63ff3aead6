import DeckleCore
import Foundation

/// One line that tells how far a long export has come; short ones never show it.
final class ProgressLine {
    private let console: Console
    private let total: Int
    private let started = ContinuousClock.now
    private var shownPercent = -1

    init(console: Console, total: Int) {
        self.console = console
        self.total = total
    }

    func update(_ done: Int) {
        guard console.terminal.isInteractive, console.volume > .quiet, total > 0,
            ContinuousClock.now - started > .milliseconds(400)
        else { return }
        let percent = done * 100 / total
        guard percent != shownPercent else { return }
        shownPercent = percent
        Console.write("\r\u{1B}[K\(percent) %  \(done) of \(total) questions")
    }

    func clear() {
        if shownPercent >= 0 { Console.write("\r\u{1B}[K") }
    }
}
