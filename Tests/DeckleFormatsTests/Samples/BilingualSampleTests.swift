import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

/// The sample whose words and questions are in other languages than the deck.
@Suite struct BilingualSampleTests {
    private static let judges = [Judge.anki, .epub, .print]
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sea-\(UUID().uuidString)")

    private func export(_ arguments: [String]) throws -> String {
        let line = ["export", PackageRoot.file("samples/words-of-the-sea").path, "-o", folder.path + "/"] + arguments
        let outcome = try Command(try BuiltBinary.path(), line).run(seconds: 120)
        #expect(outcome.status == 0, "\(outcome.output)")
        return outcome.output
    }

    private func file(_ ending: String) -> URL { folder.appendingPathComponent("words-of-the-sea.\(ending)") }

    @Test func nothingIsWrongInAnyFormat() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let said = try export(["--to", "apkg,epub,csv,html,json"])
        #expect(!said.contains("error[") && !said.contains("warning["), "\(said)")
        let sheet = try String(contentsOf: file("html"), encoding: .utf8)
        // Words inside a line and questions as a whole are read in their own direction.
        #expect(sheet.contains(#"<span lang="he" dir="rtl">בשעת השפל אפשר להגיע לאי ברגל.</span> – At low tide"#))
        #expect(sheet.contains(##"arabic#sabab" lang="ar" dir="rtl">"##))
        #expect(sheet.contains(##"japanese#shio" lang="ja" dir="ltr">"##))
    }

    @Test(.enabled(if: judges.allSatisfy(\.isWanted), Comment(rawValue: Judge.missing)))
    func realReadersTakeIt() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try export(["--to", "apkg,epub,html"])
        for (judge, ending) in zip(Self.judges, ["apkg", "epub", "html"]) {
            let verdict = try judge.judge([file(ending).path])
            #expect(verdict.isGood, "\(verdict.report)")
        }
    }
}
