import ArgumentParser
import DeckleCore
import DeckleThemes
import Foundation

/// `deckle preview FILE`
struct PreviewCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Look at a deck in every output, in a browser on this machine.",
        discussion: """
            A page shows each question as a card, in the book, on the sheet and on a card of paper. It goes on when the \
            deck or a theme changes. It is served to this machine only, under an address that nobody else knows. Ctrl-C \
            ends it.
            """
    )

    @OptionGroup var deckOptions: DeckOptions

    @Option(help: ArgumentHelp("Look to begin with.", valueName: "name|folder"))
    var theme = ThemeLibrary.root

    @Option(help: ArgumentHelp("Port to listen on; 0 takes one that is free.", valueName: "number"))
    var port: UInt16 = 0

    @Flag(help: "Open no browser, print the address only.")
    var noOpen = false

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let request = try deckOptions.request()
        guard request.input != "-" else {
            throw Failure(.error(.usageBadValue, "a stream cannot be watched", hint: "name a file or a folder"))
        }
        // What cannot be read at all is said here, not in a page.
        _ = try InputFile.deck(at: request.input)
        try checkTheme(for: request.input)
        let model = PreviewModel(request, look: PreviewLook(theme: theme))
        watch(request, model)
        let server = try PreviewServer(model, port: port)
        talk.console.insist(server.address)
        if !noOpen { Browser.open(server.address) }
        try server.serve()
    }

    /// The page says what is broken in a theme; one that is not there was not meant.
    private func checkTheme(for input: String) throws {
        let (library, name) = ThemeFolders.library(for: theme, input: input)
        do {
            _ = try library.resolution(of: name, language: "en")
        } catch let failure as Failure where !failure.isMisuse {}
    }

    private func watch(_ request: DeckRequest, _ model: PreviewModel) {
        let roots = ThemeFolders.ofLook(theme, input: request.input).union([request.input])
        Thread.detachNewThread {
            var watch = FileWatch(roots)
            while true {
                // Pictures are known once they have been read, and pages are built when a browser asks for them.
                watch.add(ReadFiles.paths)
                guard !watch.changesInAWhile().isEmpty else { continue }
                watch.start()
                Task { await model.filesHaveChanged() }
            }
        }
    }
}
