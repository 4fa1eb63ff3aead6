internal import DeckleCore
internal import DeckleText

/// The articles of a payload: documents with a text of their own, whose headings may be questions.
struct NuxtArticles {
    private(set) var articles: [Article] = []
    /// The documents that they are the texts of.
    private(set) var documents: [NuxtDocument] = []
    private let input: NuxtInput

    private static let bodyNames = ["body", "content"]

    /// - Parameter stops: where articles may be; nil for anywhere.
    init(_ input: NuxtInput, trail: NuxtTrail, at stops: [Int]? = nil) throws(Failure) {
        self.input = input
        for number in stops ?? Array(trail.stops.indices) {
            let stop = trail.stops[number]
            guard let record = try NuxtRecord(input.document, at: stop.slot),
                let path = try record.text(NuxtGrouping.identityNames)?.text,
                let (name, text) = try Self.text(of: record)
            else { continue }
            let place = Place(file: input.file.name, pointer: trail.pointer(number) + "/" + name)
            let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
            articles.append(
                Article(
                    path: parts.joined(separator: "/"),
                    text: SourceBytes(try Self.titled(text, by: record).utf8),
                    place: place
                )
            )
            documents.append(NuxtDocument(stop: number, slot: stop.slot, lists: []))
        }
    }

    /// The source of a document, else the Markdown of its tree, else a text of several lines.
    private static func text(of record: NuxtRecord) throws(Failure) -> (name: String, text: String)? {
        if let source = try record.part(["rawbody"], in: nil) { return ("rawbody", record.document.text(source.range)) }
        for name in bodyNames {
            guard let reference = record.reference(name) else { continue }
            if try NuxtBody.isBody(record.document, at: reference) {
                return (name, try BodyMarkdown(record.document, at: reference).text)
            }
            guard let part = try record.part([name], in: nil) else { continue }
            let text = record.document.text(part.range)
            if text.contains("\n") { return (name, text) }
        }
        return nil
    }

    /// A text with the title of its document above it, unless it has one.
    private static func titled(_ text: String, by record: NuxtRecord) throws(Failure) -> String {
        guard !text.hasPrefix("# "), !text.hasPrefix("---"), let title = try record.text(["title", "name"])?.text
        else { return text }
        return "# \(BodyMarkdown.oneLine(BodyEscape.text(title)))\n\n\(text)"
    }

    /// The articles that would be read for questions, if each were alone.
    var asking: [Article] {
        articles.filter { article in
            let text = try? ReadmeText(Source(name: article.place.file, bytes: article.text))
            return text.flatMap { ReadmeScript(ReadmeOutline($0)) } != nil
        }
    }

    /// The deck of the questions in the articles; nil where there are none.
    ///
    /// - Parameter choice: what the user takes for questions.
    func manuscript(_ choice: GrammarChoice?, log: inout [Diagnostic]) throws(Failure) -> Manuscript? {
        let root = try NuxtRecord(input.document, at: input.document.root)
        let names = try NuxtDeckNames(input: input, root: root, ways: [:])
        var budget = DevalueBudget()
        let facts = try names.facts(of: NuxtGroup(rank: .sideBySide, documents: documents), budget: &budget)
        let language = facts.language ?? input.surroundings.language?.nonEmpty
        let deckNames = ReadmeNames(
            id: facts.id,
            identity: names.identity(facts),
            title: facts.title,
            language: language
        )
        let modified = try root?.prerendered ?? input.file.modified
        var folder = ArticleFolder(input.file.name, articles: articles, modified: modified)
        let manuscript = folder.manuscript(deckNames, choice: choice)
        log += folder.log
        guard var manuscript else { return nil }
        manuscript.deck.summary = facts.summary
        manuscript.deck.author = facts.author
        manuscript.deck.takeawayWords = facts.takeawayWords
        manuscript.deck.site = names.site(facts)
        manuscript.deck.extra = facts.extra
        return manuscript
    }
}

extension NuxtRecord {
    /// When the page of a payload was made, by the root of it.
    var prerendered: Timestamp? {
        get throws(Failure) {
            try number("prerenderedAt").flatMap { Int64(exactly: ($0 / 1000).rounded(.down)) }.map {
                Timestamp(seconds: $0)
            }
        }
    }
}
