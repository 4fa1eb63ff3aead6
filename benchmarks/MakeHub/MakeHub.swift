import ArgumentParser
import DeckleTestSupport
import Foundation

/// Writes a payload made from a seed, with its pictures beside it.
@main
struct MakeHub: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-hub",
        abstract: "Write a question hub made from a seed, for measurements."
    )

    @Option(help: "The number of pages.")
    var pages = 28

    @Option(help: "The number of questions on each page.")
    var questions = 12

    @Option(help: "The same seed makes the same hub.")
    var seed: UInt64 = 1

    @Option(help: "The number of pictures that answers refer to.")
    var pictures = 0

    @Flag(help: "Only paragraphs, code, lists and tables, as most hubs have.")
    var plain = false

    @Argument(help: "The payload to write.")
    var file: String

    func run() throws {
        let maker = HubMaker(
            seed: seed,
            pages: pages,
            questionsPerPage: questions,
            pictures: pictures,
            isWide: !plain
        )
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        for (path, bytes) in maker.media() {
            let picture = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: picture.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: picture)
        }
        try Data(maker.hub().payload().utf8).write(to: URL(fileURLWithPath: file))
    }
}
