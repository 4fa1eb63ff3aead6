import ArgumentParser

@main
struct Deckle: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "deckle")
}
