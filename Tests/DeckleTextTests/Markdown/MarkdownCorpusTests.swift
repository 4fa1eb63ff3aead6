import DeckleCore
import Foundation
import Testing

@testable import DeckleText

/// Every `Corpus/NAME.md` against `Corpus/NAME.txt`, the model and the warnings it must give.
///
/// A missing expectation is written down and fails the run, so that it is read before it counts.
@Suite struct MarkdownCorpusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    static let names = files("md")

    static func files(_ ending: String) -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { $0.hasSuffix("." + ending) }.map { String($0.dropLast(ending.count + 1)) }.sorted()
    }

    @Test func everyExpectationHasItsText() {
        #expect(Self.files("txt") == Self.names)
        #expect(Self.names.count >= 40)
    }

    @Test(arguments: names) func reads(_ name: String) throws {
        let markdown = try String(contentsOf: Self.folder.appending(path: name + ".md"), encoding: .utf8)
        let dump = Self.dump(markdown, cloze: name.hasPrefix("cloze-"))
        let expectation = Self.folder.appending(path: name + ".txt")
        guard let expected = try? String(contentsOf: expectation, encoding: .utf8) else {
            try dump.write(to: expectation, atomically: true, encoding: .utf8)
            Issue.record("wrote the missing \(name).txt; read it, then run again")
            return
        }
        #expect(dump == expected)
    }

    private static func dump(_ markdown: String, cloze: Bool) -> String {
        var log: [Diagnostic] = []
        let passage = MarkdownReader().passage(markdown, place: Place(file: "a.md"), cloze: cloze, log: &log)
        let warnings = log.map { entry in
            "\(entry.severity.rawValue)[\(entry.code)] \(entry.place?.line ?? 0):\(entry.place?.column ?? 0) \(entry.message)\n"
        }
        return ModelDump.text(passage.blocks) + warnings.joined()
    }
}
