import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// The sample as PDF, by a real browser.
@Suite(.enabled(if: Judge.pdf.isWanted, Comment(rawValue: Judge.missing))) struct SamplePDFTests {
    private struct Report: Decodable {
        var facts: [String: String]
        var text: String
    }

    /// A file made by the program, and what Chromium is named as on this machine.
    private func export(_ options: [String] = []) throws -> (bytes: [UInt8], report: Report) {
        let path = NSTemporaryDirectory() + "deckle-\(UUID().uuidString).pdf"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let arguments = ["export", Sample.payloadFile.path, "-o", path, "-q", "--set", "pdf.engine=chromium"]
        let outcome = try Command(BuiltBinary.path(), arguments + options).run(seconds: 300)
        try #require(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output == "")
        let verdict = try Judge.pdf.judge([path])
        try #require(verdict.isGood, "\(verdict.report)")
        let report = try JSONDecoder().decode(Report.self, from: Data(verdict.report.utf8))
        return (Array(try Data(contentsOf: URL(fileURLWithPath: path))), report)
    }

    @Test func theSampleIsPrintedTwiceAlike() throws {
        let first = try export(), second = try export()
        let isSame = first.bytes == second.bytes
        #expect(isSame)
        let facts = first.report.facts
        #expect(facts["Title"] == "Text in Software")
        #expect(facts["CreationDate"] == "2026-11-20T09:00:00Z")
        #expect(facts["Tagged"] == "yes")
        #expect(facts["Page size"]?.contains("A4") == true)
        #expect(first.report.text.contains("What is a character encoding?"))
        let file = try #require(PDFFile(first.bytes))
        #expect(facts["Pages"] == "\(file.pageCount)" && file.pageCount > 10)
        #expect(file.catalog["Lang"] == PDFText.hexadecimal(Array("en".utf8)))
        #expect(file.catalog.reference("Outlines") != nil)
    }

    @Test func aQuizOnLetterIsPrinted() throws {
        let quiz = try export(["--set", "html.layout=quiz", "--set", "pdf.paper=letter", "--limit", "5"])
        #expect(quiz.report.facts["Page size"]?.contains("letter") == true)
    }
}
