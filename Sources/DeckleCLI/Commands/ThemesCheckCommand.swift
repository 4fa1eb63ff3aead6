import ArgumentParser
import Deckle
import DeckleCore
import DeckleSystem

/// `deckle themes check FOLDER`
struct ThemesCheckCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say all that is wrong with a theme.",
        discussion: """
            Names, colours and styles are judged where they are written. Then a sample is written in the theme in every \
            format, with every layout and way to answer, and judged as deckle verify does.
            """
    )

    @Argument(help: "A theme, by folder or name.", completion: .directory)
    var theme: String

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "Answer in JSON.")
    var json = false

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let (library, name) = ThemeFolders.library(for: folder, input: nil)
        let findings = try ThemeCheck(name, in: library, scratchFolder: ScratchFiles.systemFolder).findings()
        let verdict = RunVerdict(findings, isStrict: strict)
        if json {
            try Console.answer(JSONText.pretty(findings.map(DiagnosticRecord.init)))
        } else {
            talk.printer.print(findings, isStrict: strict)
            talk.console.say("\(name): \(verdict.counts)")
        }
        try verdict.status.end()
    }

    /// A folder that is there is meant by its name too.
    private var folder: String { FileStatus(theme)?.isFolder == true ? ThemeFolders.path(theme) : theme }
}
