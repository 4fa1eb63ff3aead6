public import DeckleCore
internal import DeckleText

/// Reads the Markdown pages that a site hands out for language models, in the order and the sections of its `llms.txt`.
public struct LLMSReader: Reader {
    public let format = Format(
        name: "llms",
        summary: "llms.txt of a site with the pages in raw/ beside it",
        fileExtension: "txt"
    )

    public let answers: Set<ReadingWishes.Kind> = [.questions]

    public init() {}

    private static let indexName = "llms.txt"

    /// Certain where a page that `llms.txt` lists lies beside it, or where that is the input.
    public func recognizes(_ source: Source) -> Recognition {
        if !source.isFolder {
            return FilePath.name(of: source.path.isEmpty ? source.name : source.path) == Self.indexName
                ? .certain : .foreign
        }
        guard let file = try? source.file(at: Self.indexName) else { return .foreign }
        // What is no text is a list all the same if its paths lead somewhere: reading then says what is wrong with it.
        let text = (try? file.text()) ?? file.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
        let isThere = LLMSIndex(text).entries.lazy.prefix(50).contains { (try? source.file(at: $0.path)) != nil }
        return isThere ? .certain : .foreign
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        let choice = try wishes.questions.map { text throws(Failure) in try GrammarChoice(text) }
        let file = source.isFolder ? try source.file(at: Self.indexName) : source
        guard let file else { throw Failure(Self.noPages(source)) }
        let index = LLMSIndex(try file.text())
        let found = try LLMSPages(index, beside: file, in: source)
        log += found.log
        guard !found.articles.isEmpty else {
            throw Failure(found.isBare ? Self.onlyData(source) : Self.noPages(source))
        }
        var folder = ArticleFolder(source.name, articles: found.articles, modified: found.modified)
        let manuscript = folder.manuscript(Self.names(index, source), choice: choice)
        log += folder.log
        guard var manuscript else { throw Failure(found.isBare ? Self.onlyData(source) : Self.noQuestions(source)) }
        manuscript.deck.summary = index.summary
        return [manuscript]
    }

    private static func names(_ index: LLMSIndex, _ source: Source) -> ReadmeNames {
        let id = index.title.map(Slug.of)?.nonEmpty
        return ReadmeNames(
            id: id ?? Deck.unnamed.id,
            identity: id == nil ? .madeUp(suggestion: source.suggestedID) : .named,
            title: index.title ?? Deck.unnamed.title,
            language: nil
        )
    }

    private static func noPages(_ source: Source) -> Diagnostic {
        .error(
            .llmsNoPages,
            "none of the pages that llms.txt lists lies beside it",
            at: Place(file: source.name),
            hint: "put the Markdown pages of the site where the list says they are, such as raw/faq.md"
        )
    }

    private static func noQuestions(_ source: Source) -> Diagnostic {
        .error(
            .llmsNoQuestions,
            "nothing in the pages that llms.txt lists looks like questions with answers",
            at: Place(file: source.name),
            hint: "--questions headings takes headings for questions"
        )
    }

    private static func onlyData(_ source: Source) -> Diagnostic {
        .error(
            .llmsNoQuestions,
            "0 questions: these pages keep their questions in data, which raw Markdown leaves out",
            at: Place(file: source.name),
            hint: "use the payload (_payload.json) or the dump (sql_dump.txt) of the site"
        )
    }
}
