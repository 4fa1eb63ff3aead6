import ArgumentParser
import DeckleTestSupport
import Foundation

/// Writes a hub made from a seed, with its pictures beside it.
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

    @Option(help: "A payload, a content folder, plain JSON as a list or in lines, or one Markdown file.")
    var shape = HubShape.payload

    @Argument(help: "The file or folder to write.")
    var file: String

    func run() throws {
        let maker = HubMaker(
            seed: seed,
            pages: pages,
            questionsPerPage: questions,
            pictures: pictures,
            isWide: !plain
        )
        let target = URL(fileURLWithPath: file)
        for (path, bytes) in maker.media() {
            try write(Data(bytes), to: target.deletingLastPathComponent().appendingPathComponent(path))
        }
        for (path, text) in shape.files(of: maker.hub()) {
            try write(Data(text.utf8), to: path.isEmpty ? target : target.appendingPathComponent(path))
        }
    }

    private func write(_ data: Data, to file: URL) throws {
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
