import ArgumentParser
import DeckleSystem
import Foundation

/// The program: a tree of commands.
@main
struct Program: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deckle",
        abstract: "Turn questions and answers into flashcards, ebooks, tables and study sheets.",
        discussion: """
            deckle export FILE writes an Anki package, an EPUB book, a CSV table and a printable page into the \
            current folder. Nothing is ever fetched from a network.

            Exit status: 0 done, 1 the input or an output failed, 2 wrong usage, 130 interrupted.
            """,
        version: Version.current,
        subcommands: [
            ExportCommand.self, WatchCommand.self, PreviewCommand.self, InspectCommand.self, CheckCommand.self,
            VerifyCommand.self, DiffCommand.self, InitCommand.self, FormatsCommand.self, ThemesCommand.self,
            CompletionsCommand.self,
        ]
    )

    static func main() {
        Interruption.watch()
        do {
            var command = try parseAsRoot(Self.arguments)
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// What was typed; `-V` is short for `--version`.
    private static var arguments: [String] {
        let typed = Array(CommandLine.arguments.dropFirst())
        return typed == ["-V"] ? ["--version"] : typed
    }

    /// Prints what is left to say and ends the program.
    private static func end(with error: any Error) -> Never {
        TemporaryFiles.removeAll()
        if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
        guard exitCode(for: error) != .success else { exit(withError: error) }
        UsageMessage(error: error, arguments: Array(CommandLine.arguments.dropFirst())).print()
        Foundation.exit(ExitStatus.usage.rawValue)
    }
}
