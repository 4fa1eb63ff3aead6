import DeckleCore
import Foundation
import Testing

@testable import DeckleText

/// Each file of `Corpus` is code, a line of dashes, and the same code with its tokens marked.
///
/// With `DECKLE_RECORD=1` in the environment the marked halves are written anew, and the run fails.
@Suite struct HighlightingCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    private static let separator = "\n────────\n"

    @Test(arguments: LanguageCatalog.entries.map { $0.names[0] })
    func isColouredAsRecorded(_ language: String) throws {
        let file = Self.folder.appending(path: language + ".txt")
        let parts = try String(contentsOf: file, encoding: .utf8).split(separator: Self.separator)
        let code = String(try #require(parts.first))
        let result = marked(code, try #require(Highlighter().tokens(of: code, language: language)))
        if ProcessInfo.processInfo.environment["DECKLE_RECORD"] != nil {
            try (code + Self.separator + result).write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(language)")
        }
        #expect(parts.count == 2 && result == parts[1])
    }

    @Test func hasNoStaleFiles() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.sorted() == LanguageCatalog.entries.map { $0.names[0] + ".txt" }.sorted())
    }
}
