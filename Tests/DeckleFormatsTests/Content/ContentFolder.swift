import DeckleCore

@testable import DeckleFormats

/// A content folder in memory, as it is read.
struct ContentFolder {
    var manuscripts: [Manuscript] = []
    var log: [Diagnostic] = []

    init(_ files: [String: String]) throws {
        try self.init(Source(folder: "site", tree: MemoryTree(files, name: "site")))
    }

    init(_ source: Source) throws {
        manuscripts = try ContentReader().read(source, log: &log)
    }

    var deck: Deck? { manuscripts.first?.deck }

    /// The paths of pages with the ids of their questions.
    var pages: [String] {
        manuscripts.flatMap(\.deck.topics).flatMap(\.pages).map {
            "\($0.id): \($0.questions.map(\.id).joined(separator: " "))"
        }
    }

    var codes: [Diagnostic.Code] { log.map(\.code) }

    /// The questions of the first page of the first deck, and what is said of them.
    mutating func firstQuestions() throws -> [Question] {
        guard let manuscript = manuscripts.first else { return [] }
        return try manuscript.firstQuestions(log: &log)
    }
}
