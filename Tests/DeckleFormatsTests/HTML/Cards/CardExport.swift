import DeckleCore
import DeckleTestSupport
import DeckleThemes

@testable import DeckleFormats

/// A deck on cards of paper, as the exporter writes it.
struct CardExport {
    let page: String
    let summary: ExportSummary
    let log: [Diagnostic]

    init(
        _ tiny: TinyDeck = TinyDeck(),
        _ settings: [(String, String)] = [],
        stocks: [StockFile] = [],
        tokens: [String: String] = [:]
    ) throws {
        var theme = try ThemeLibrary().resolve("plain", language: "en")
        theme.stocks += stocks
        for (name, value) in tokens { theme.tokens[name]?.light = value }
        let output = MemoryOutput(), exporter = HTMLExporter()
        let options = try OptionValues([("layout", "cards")] + settings, specs: exporter.options, exporter: "html")
        try options.check(exporter.options, exporter: "html", theme: theme)
        let job = ExportJob(deck: tiny.deck, theme: theme, options: options, media: TinyMedia())
        var session = try exporter.begin(job, output: output)
        var log: [Diagnostic] = []
        for page in tiny.pages { try session.write(page, log: &log) }
        summary = try session.finish(log: &log)
        page = output.text
        self.log = log
    }

    /// The opening tags of all sides of cards, without the words around their values.
    var tags: [String] { page.split(separator: "<article ").dropFirst().map { String($0.prefix { $0 != ">" }) } }

    /// What stands on one side of a card.
    func side(_ key: String, _ side: String) -> [Substring] {
        page.split(separator: "<article ").dropFirst().filter {
            $0.contains("data-card-id=\"\(key)\" data-side=\"\(side)\"")
        }.map { $0.prefix(upTo: $0.range(of: "</article>")?.lowerBound ?? $0.endIndex) }
    }
}

extension StringProtocol {
    /// How often a text is in it.
    func occurrences(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
