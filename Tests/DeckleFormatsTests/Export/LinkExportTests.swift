import DeckleCore
import DeckleFormats
import DeckleTestSupport
import DeckleThemes
import Testing

/// Where links lead in each output, with the address of the site and without.
@Suite struct LinkExportTests {
    private static let answer = """
        [a](p2) [b](./p2#b) [c](../x) [d](/harbour/p?q=1&r#b) [e](#part) [f](//e.org/x) [g](https://...) [h](ssh://e.org)
        [i](ftp://e.org/z) [j](https://a%20b/) [k](mailto:) <irc://e.org/x>
        """

    private static func export(to format: String, site: String?, options: [(name: String, value: String)] = []) throws
        -> (text: String, log: [Diagnostic])
    {
        let question = HubQuestion(id: "q", difficulty: "easy", prompt: "Where?", answer: answer)
        var hub = HubMaker(seed: 1, pages: 1, questionsPerPage: 1).hub()
        hub.pages[0].path = "/harbour/pier/p"
        hub.pages[0].questions = [question]
        let source = Source(name: "hub.json", bytes: SourceBytes(Array(hub.payload().utf8)))
        var log: [Diagnostic] = []
        var manuscript = try #require(try Formats.reader(of: source).read(source, log: &log).first)
        manuscript.deck.site = site
        let exporter = try Formats.exporter(named: format)
        let job = ExportJob(
            manuscript,
            theme: try ThemeLibrary().resolve("plain", language: manuscript.deck.language),
            options: try OptionValues(options, specs: exporter.options, exporter: format)
        )
        let output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        for outcome in ExportRun(manuscript).write([target], log: &log) { _ = try outcome.get() }
        return (try OutputWords.text(of: output.bytes, format: format), log)
    }

    /// The addresses and the text of the answer's links.
    private static func links(in text: String) -> [String] {
        text.replacing(#""""#, with: #"""#).matches(of: #/<a href="([^"]*)">([a-k]|irc:[^<]*)<\/a>/#)
            .map { "\($0.output.2) \($0.output.1.replacing("&amp;", with: "&"))" }
    }

    private static let formats: [(String, [(name: String, value: String)])] = [
        ("apkg", []), ("epub", []), ("html", []), ("csv", [("cells", "html")]),
    ]

    @Test(arguments: formats) func leadToThePagesOfTheSite(format: String, options: [(name: String, value: String)])
        throws
    {
        let (text, log) = try Self.export(to: format, site: "https://example.org", options: options)
        #expect(
            Self.links(in: text) == [
                "a https://example.org/harbour/pier/p2", "b https://example.org/harbour/pier/p2#b",
                "c https://example.org/harbour/x", "d https://example.org/harbour/p?q=1&r#b",
                "e https://example.org/harbour/pier/p#part", "f https://e.org/x", "i ftp://e.org/z",
                "irc://e.org/x irc://e.org/x",
            ]
        )
        #expect(text.contains("g h (ssh://e.org)"))
        #expect(text.contains("j k"))
        let codes = ["link.bad-address", "link.bad-address", "link.bad-address", "link.foreign-scheme"]
        #expect(log.map(\.code.name).sorted() == codes)
    }

    @Test(arguments: formats) func areWordsWithoutIt(format: String, options: [(name: String, value: String)]) throws {
        let (text, log) = try Self.export(to: format, site: nil, options: options)
        let links = ["f https://e.org/x", "i ftp://e.org/z", "irc://e.org/x irc://e.org/x"]
        #expect(Self.links(in: text) == links)
        let words = "a (/harbour/pier/p2) b (/harbour/pier/p2#b) c (/harbour/x) d (/harbour/p?q=1&amp;r#b) e <a"
        #expect(text.contains(words))
        #expect(log.filter { $0.severity == .note }.map(\.code.name) == ["link.no-site"])
    }

    @Test(arguments: [nil, "https://example.org"]) func stayAsTheyAreInJSON(site: String?) throws {
        let text = try Self.export(to: "json", site: site).text
        let targets = text.matches(of: #/"target": "([^"]*)"/#).map { String($0.output.1) }
        #expect(
            targets == [
                "p2", "./p2#b", "../x", "/harbour/p?q=1&r#b", "#part", "//e.org/x", "https://...", "ssh://e.org",
                "ftp://e.org/z", "https://a%20b/", "mailto:", "irc://e.org/x",
            ]
        )
    }
}
