import ArgumentParser
import DeckleCore

/// A command whose errors are printed in one place, in the form that the user asked for.
protocol TalkingCommand: ParsableCommand {
    var talk: TalkOptions { get }

    /// - Throws: ``Failure``, or the ``ExitStatus`` where all has been said.
    func carryOut() throws
}

extension TalkingCommand {
    func run() throws {
        do {
            try carryOut()
        } catch let failure as Failure {
            talk.printer.print(failure.diagnostics)
            throw ExitStatus(for: failure)
        }
    }
}
