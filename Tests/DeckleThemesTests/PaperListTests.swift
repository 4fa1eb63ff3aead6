import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@Suite struct PaperListTests {
    @Test func aPaperIsALineInATheme() throws {
        let manifest = "papers:\n  zine: { label: Zine, size: 148mm 210mm, margin: 12mm }\n  a4: { size: 8.5in 11in }\n"
        let papers = try MemoryThemes.resolution(mine: ["theme.yml": manifest]).theme.papers
        let plain = try MemoryThemes.resolution(mine: [:]).theme.papers
        #expect(papers.map(\.name) == plain.map(\.name) + ["zine"])
        #expect(papers.first?.label == "a4")
        #expect(papers.first?.size == "8.5in 11in")
        #expect(papers.dropFirst().dropLast() == plain.dropFirst())
        #expect(papers.last?.label == "Zine")
        #expect(papers.last?.size == "148mm 210mm")
        #expect(papers.last?.margin == "12mm")
    }

    @Test(arguments: [
        ("a5: { label: A5 }", 2, 7), ("a5: { size: 148mm }", 2, 15), ("a5: { size: 10em 20em }", 2, 15),
        ("a5: { size: 0mm 20mm }", 2, 15), ("a 5: { size: 10mm 20mm }", 2, 16), ("a5: 148mm 210mm", 2, 7),
        ("a5: { size: 10mm 20mm, margins: 3mm }", 2, 26),
    ])
    func aPaperNeedsASizeInUnitsOfPrint(paper: String, line: Int, column: Int) {
        let error = MemoryThemes.failure(mine: ["theme.yml": "papers:\n  \(paper)\n"]).last
        #expect(error?.code == "theme.bad-paper")
        #expect(error?.place?.line == line)
        #expect(error?.place?.column == column)
    }
}
