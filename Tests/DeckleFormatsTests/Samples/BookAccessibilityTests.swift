import DeckleTestSupport
import Foundation
import Testing

/// The book of the sample as people are served by it who cannot see, or not well.
@Suite struct BookAccessibilityTests {
    @Test(.enabled(if: Judge.axe.isWanted, Comment(rawValue: Judge.missing)), arguments: ["linked", "details"])
    func axeFindsNothingByDayOrByNight(answers: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let book = folder.appendingPathComponent("book.epub").path
        let arguments = ["export", Sample.payloadFile.path, "--set", "epub.answers=\(answers)", "-o", book]
        let outcome = try Command(try BuiltBinary.path(), arguments).run(seconds: 120)
        #expect(outcome.status == 0, "\(outcome.output)")
        let verdict = try Judge.axe.judge([book], seconds: 600)
        #expect(verdict.isGood, "\(verdict.report)")
    }
}
