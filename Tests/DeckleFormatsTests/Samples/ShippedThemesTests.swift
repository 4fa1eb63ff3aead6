import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

/// Every theme of the program dresses the sample in every format.
@Suite struct ShippedThemesTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)")

    /// Exports the sample, and gives the lines that say what is wrong.
    private func complaints(_ theme: String, _ arguments: [String]) throws -> [Substring] {
        let line = ["export", Sample.payloadFile.path, "--theme", theme, "-o", folder.path + "/"] + arguments
        let outcome = try Command(try BuiltBinary.path(), line).run(seconds: 120)
        #expect(outcome.status == 0, "\(outcome.output)")
        return outcome.output.split(separator: "\n").filter { $0.starts(with: /(error|warning|note)\[/) }
    }

    @Test(arguments: try ThemeLibrary().names())
    func nothingIsWrongInAnyFormat(theme: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let said = try complaints(theme, ["--to", "apkg,epub,csv,html,json"])
        // The sample has a recording that readers do not play, whatever it looks like.
        #expect(said.allSatisfy { $0.hasPrefix("warning[epub.recording]") }, "\(said)")
        for ending in ["apkg", "epub"] {
            let file = folder.appendingPathComponent("text-in-software.\(ending)").path
            let verdict = try Command(try BuiltBinary.path(), ["verify", file]).run(seconds: 120)
            #expect(verdict.status == 0 && verdict.output.contains("no warnings"), "\(verdict.output)")
        }
    }

    @Test(arguments: try ThemeLibrary().names())
    func sheetsAndCardsArePrinted(theme: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for layout in ["cover", "quiz", "cards"] {
            #expect(try complaints(theme, ["--to", "html", "--set", "html.layout=\(layout)"]) == [])
        }
    }

    private static let readers = [Judge.anki, .epub, .print]
    private static let layouts = [
        "study", "cover", "quiz", "quiz-key", "interview", "cheatsheet", "list", "cards", "foldover",
    ]
    private static let answers = ["linked", "after", "details", "notes", "open"]

    /// One mode and one layout a theme; `scripts/accept` has them all.
    @Test(
        .enabled(if: readers.allSatisfy(\.isWanted), Comment(rawValue: Judge.missing)),
        arguments: try ThemeLibrary().names().enumerated().map { ($0.element, $0.offset) }
    )
    func realReadersTakeIt(theme: String, place: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let layout = Self.layouts[place % Self.layouts.count], mode = Self.answers[place % Self.answers.count]
        let options = ["--set", "html.layout=\(layout)", "--set", "epub.answers=\(mode)"]
        _ = try complaints(theme, ["--to", "apkg,epub,html"] + options)
        for (reader, ending) in zip(Self.readers, ["apkg", "epub", "html"]) {
            let verdict = try reader.judge([folder.appendingPathComponent("text-in-software.\(ending)").path])
            #expect(verdict.isGood, "\(theme), \(layout), \(mode): \(verdict.report)")
        }
    }
}
