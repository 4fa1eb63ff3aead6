import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct CardPagesTests {
    @Test(arguments: [
        ("{{c1::two}} of {{c2::many}}", 1, false, "[...] of many"),
        ("{{c1::two}} of {{c2::many}}", 1, true, "two of many"),
        ("{{c1::two::how many}}", 1, false, "[how many]"), ("{{c1::a {{c2::b}} c}}", 2, false, "a [...] c"),
        ("{{c1::a {{c2::b}} c}}", 1, true, "a b c"), ("a }} b {{c1x}}", 1, false, "a }} b {{c1x}}"),
    ])
    func clozesAreHiddenAndShown(text: String, card: Int, isBack: Bool, shown: String) {
        let html = ClozeText(text, card: card).html(isBack: isBack)
        #expect(html.replacing(/<[^>]*>/, with: "") == shown)
    }

    /// The files that the pages of a question are, by their names.
    private static func pages(_ question: Question) throws -> [String: String] {
        let deck = Tides.deck([question]), exporter = CardPages()
        let job = ExportJob(
            deck: deck,
            theme: try ThemeLibrary().resolve("plain", language: deck.language),
            options: try OptionValues([], specs: exporter.options, exporter: exporter.format.name),
            media: NoMedia()
        )
        let output = MemoryOutput()
        var log: [Diagnostic] = []
        var session = try exporter.begin(job, output: output)
        for page in Tides.pages(of: deck, [question]) { try session.write(page, log: &log) }
        _ = try session.finish(log: &log)
        #expect(log == [] && String(decoding: output.bytes, as: UTF8.self).contains("spring-tide"))
        return output.files.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(arguments: [(Form.basic, 1), (.reversed, 2), (.typed, 1)])
    func aFrontAsksAndABackTells(form: Form, cards: Int) throws {
        var question = Tides.question()
        question.form = form
        let pages = try Self.pages(question)
        #expect(pages.count == 2 * cards)
        let asked = "When?", told = "At new and full moon."
        for (name, page) in pages {
            #expect(!page.contains("{{") && !page.contains("}}"), "\(name)")
            let (shown, hidden) = name.hasPrefix("0-0") ? (asked, told) : (told, asked)
            let body = page.split(separator: "<body")[1]
            #expect(body.contains(shown) && (name.hasSuffix("back.html") || !body.contains(hidden)), "\(name)")
        }
        #expect(try #require(pages["0-0-back.html"]).contains(told))
    }
}
