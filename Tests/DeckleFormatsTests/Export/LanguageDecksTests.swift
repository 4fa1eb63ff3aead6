import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

/// Decks in nine languages, through every format.
@Suite struct LanguageDecksTests {
    /// Writes a source in a format, in the theme `plain` or one that goes on from it.
    private func export(
        _ source: Source,
        to format: String,
        options: [(name: String, value: String)] = [],
        manifest: String = "summary: x"
    ) throws -> [UInt8] {
        var log: [Diagnostic] = []
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        let exporter = try Formats.exporter(named: format)
        let library = ThemeLibrary(folders: [MemoryTree(["mine/theme.yml": manifest], name: "mine")])
        let job = ExportJob(
            manuscript,
            theme: try library.resolve("mine", language: manuscript.deck.language),
            options: try OptionValues(options, specs: exporter.options, exporter: format)
        )
        let output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        for outcome in ExportRun(manuscript).write([target], log: &log) { _ = try outcome.get() }
        #expect(log == [])
        return output.bytes
    }

    private func text(_ source: Source, to format: String, options: [(name: String, value: String)] = []) throws
        -> String
    {
        String(decoding: try export(source, to: format, options: options), as: UTF8.self)
    }

    /// The pages of a book, its navigation among them.
    private func pages(ofBook bytes: [UInt8]) throws -> String {
        let archive = try ZipReader(SourceBytes(bytes))
        let pages = archive.entries.filter { $0.name.hasSuffix(".xhtml") }
        return try pages.map { String(decoding: try archive.read($0), as: UTF8.self) }.joined(separator: "\n")
    }

    /// The text of markup without its tags.
    private func plain(_ markup: String) -> String { markup.replacing(/<[^>]*>/, with: "") }

    @Test(arguments: LanguageDeck.all)
    func theTakeawayIsKnownEverywhere(deck: LanguageDeck) throws {
        let source = deck.source()
        let sheet = try text(source, to: "html")
        #expect(plain(sheet).contains(deck.line) && sheet.contains("<p class=\"takeaway\">"))
        let book = try pages(ofBook: export(source, to: "epub"))
        #expect(plain(book).contains(deck.line) && book.contains("<p class=\"takeaway\""))
        #expect(try text(source, to: "csv", options: [("cells", "text")]).contains(",\(deck.line),"))
        #expect(try text(source, to: "json").contains("\"label\": \"\(deck.label)\""))
        let notes = try OutputWords.notes(in: export(source, to: "apkg"))
        #expect(notes.contains("<span class=\"label\">\(deck.label)</span> \(deck.takeaway)"))
    }

    @Test(arguments: LanguageDeck.all)
    func questionsAreCountedInItsWords(deck: LanguageDeck) throws {
        #expect(plain(try pages(ofBook: export(deck.source(), to: "epub"))).contains(deck.counts))
    }

    /// What no reader of the language reads was left in English.
    @Test(arguments: LanguageDeck.all.filter { !["de", "fr-CA"].contains($0.language) })
    func nothingIsLeftInEnglish(deck: LanguageDeck) throws {
        let sheet = Words(html: try text(deck.source(), to: "html"))
        let book = Words(html: try pages(ofBook: export(deck.source(), to: "epub")))
        for words in [sheet, book] {
            #expect(words.words.filter { $0.contains { $0.isASCII && $0.isLetter } } == [])
        }
    }

    @Test func aSourceHasWordsOfItsOwn() throws {
        let deck = LanguageDeck.all[0]
        let own = LanguageDeck(
            language: "de",
            title: deck.title,
            prompt: deck.prompt,
            opening: "Seemannsregel: ",
            label: "Seemannsregel",
            takeaway: deck.takeaway,
            line: "",
            counts: ""
        )
        let words = Property("takeawayWords", ["Seemannsregel"])
        #expect(try text(own.source([words]), to: "html").contains("<p class=\"takeaway\"><b>Seemannsregel:</b> "))
        #expect(try text(own.source([words]), to: "json").contains("\"takeawayWords\": [\n  \"Seemannsregel\"\n ]"))
        #expect(try !text(own.source(), to: "html").contains("<p class=\"takeaway\">"))
    }

    /// Books, sheets and cards wear the theme; tables and the interchange form hold what the source says.
    @Test func theLabelOfAThemeWinsWhereItSaysSo() throws {
        let source = LanguageDeck.all[6].source()
        let manifest = "tokens: { takeaway-label: theme }"
        let sheet = try export(source, to: "html", manifest: manifest)
        #expect(String(decoding: sheet, as: UTF8.self).contains("<p class=\"takeaway\"><b>经验法则：</b>每月两次</p>"))
        let book = try pages(ofBook: export(source, to: "epub", manifest: manifest))
        #expect(book.contains("<b class=\"label\">经验法则：</b>每月两次</p>"))
        let notes = try OutputWords.notes(in: export(source, to: "apkg", manifest: manifest))
        #expect(notes.contains("\n<span class=\"label\">经验法则</span> 每月两次\n"))
        let table = try export(source, to: "csv", options: [("cells", "text")], manifest: manifest)
        #expect(String(decoding: table, as: UTF8.self).contains(",一句话总结：每月两次,"))
    }
}
