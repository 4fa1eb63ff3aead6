import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Tables, sheets and books of the parts of a deck.
@Suite struct PartedOutputsTests {
    private func hub() throws -> PartedHub {
        var hub = HubMaker(seed: 4, pages: 6, questionsPerPage: 3).hub()
        let other = hub.pages[1]
        hub.pages[0].questions[0].answer += "\n\n[there](\(other.path)#\(other.questions[0].id))"
        return try PartedHub(hub)
    }

    @Test func aTableHasTheRowsOfItsPart() throws {
        var log: [Diagnostic] = []
        let hub = try hub()
        let tables = try hub.parts("csv", by: .page, log: &log).files
        #expect(tables.count == 6)
        let page = hub.manuscript.deck.topics[0].pages[0]
        let name = DeckParts(hub.manuscript.deck, by: .page).names[0] + ".csv"
        let table = String(decoding: try #require(tables.first { $0.name == name }).bytes, as: UTF8.self)
        #expect(table.matches(of: /\r\n"?\/[^#,]*#/).count == 3)
        #expect(page.questions.allSatisfy { table.contains("\(page.id)#\($0.id)") })
    }

    @Test func sheetsAndBooksAreCalledAfterTheirPart() throws {
        var log: [Diagnostic] = []
        let hub = try hub(), topic = try #require(hub.manuscript.deck.topics.last)
        let title = "\(hub.manuscript.deck.title): \(topic.title)"
        let sheets = try hub.parts("html", by: .topic, log: &log).files.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(sheets.count { $0.contains("<title>\(title)</title>") } == 1)
        let books = try hub.parts("epub", by: .topic, log: &log).files
        let packages = try books.map { book in
            let archive = try ZipReader(SourceBytes(book.bytes))
            return String(decoding: try archive.read(#require(archive["EPUB/package.opf"])), as: UTF8.self)
        }
        #expect(packages.count { $0.contains(">\(title)</dc:title>") } == 1)
        #expect(packages.count { $0.contains(">\(topic.title)</dc:subject>") } == 1)
        let identifiers = Set(packages.compactMap { $0.firstMatch(of: /urn:uuid:[0-9a-f-]+/)?.output })
        #expect(identifiers.count == packages.count)
    }

    @Test func aLinkThatLeavesItsPartIsWords() throws {
        var log: [Diagnostic] = []
        let hub = try hub(), link = /<a [^>]*href="#[^"]*"[^>]*>there<\/a>/
        #expect(String(decoding: try hub.whole("html").bytes, as: UTF8.self).contains(link))
        let sheets = try hub.parts("html", by: .page, log: &log).files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(!sheets.contains { $0.contains(link) })
        #expect(sheets.count { $0.contains("there") } >= 1)
    }

    @Test func theIdentifierOfAPartIsForEver() {
        func identifier(_ part: DeckPart?) -> String {
            var deck = Deck(id: "fastapi", title: "FastAPI")
            deck.part = part
            return EPUBBook.identifier(of: deck)
        }
        #expect(identifier(nil) == "urn:uuid:9fc33200-1252-5985-b892-6b993db3939c")
        #expect(
            identifier(DeckPart(kind: .topic, id: "async", title: "Async"))
                == "urn:uuid:7a67bd69-d35b-556a-9dfa-90f60f2d75ec"
        )
        #expect(
            identifier(DeckPart(kind: .page, id: "async", title: "Other"))
                == "urn:uuid:c648387d-d3e9-5501-8c51-d0e271714a42"
        )
    }

    @Test func sheetsOfCardsAreCountedPartByPart() throws {
        var log: [Diagnostic] = []
        let hub = try hub(), options = [(name: "layout", value: "cards"), (name: "stock", value: "a4-8up")]
        let summary = try hub.parts("html", by: .page, options, log: &log).summary
        let names = DeckParts(hub.manuscript.deck, by: .page).names
        #expect(summary.detail == "6 pages")
        #expect(summary.remarks.count == 6)
        for (name, remark) in zip(names, summary.remarks) {
            #expect(remark.hasPrefix("\(name): cards: "))
            #expect(remark.contains("; print "))
        }
        let shrunk = summary.details.compactMap { $0.split(separator: "#").first }
        #expect(Set(shrunk).count > 1)
    }

    private func page(of count: Int) -> PageOutline {
        PageOutline(id: "", title: "", questions: Array(repeating: QuestionOutline(id: ""), count: count))
    }

    @Test func aSheetThatBrowsersCannotPrintSaysHowToCutIt() {
        func hint(_ topics: [[Int]]) -> String? {
            let topics = topics.map { pages in
                Topic(id: "", title: "", pages: pages.map(page))
            }
            return PrintableLength.problem(of: Deck(id: "d", title: "D", topics: topics)).map { $0.hint ?? "none" }
        }
        let long = Deck(id: "d", title: "D", topics: [Topic(id: "", title: "", pages: [page(of: 5001)])])
        #expect(PrintableLength.problem(of: long)?.code == "html.too-long-to-print")
        #expect(hint([[5000]]) == nil)
        #expect(hint([[3000], [2001]]) == "--split topic writes a sheet for each topic")
        #expect(hint([[3000, 2001]]) == "--split page writes a sheet for each page")
        #expect(hint([[5001]]) == "take some of them, such as --limit 5000")
    }
}
