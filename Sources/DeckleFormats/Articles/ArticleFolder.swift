internal import DeckleCore

/// Articles that may be made of questions, read as the files of a folder are.
struct ArticleFolder {
    private let name: String
    private let articles: [Article]
    /// Where the article of a path stands.
    private let positions: [String: Int]
    private let modified: Timestamp?
    /// What there is to say of them.
    private(set) var log: [Diagnostic] = []

    /// - Parameters:
    ///   - name: the input as the user named it.
    ///   - articles: in their order; of two with one path the first counts.
    init(_ name: String, articles: [Article], modified: Timestamp?) {
        var known: Set<String> = []
        let articles = articles.filter { known.insert($0.path).inserted }
        self.name = name
        self.articles = articles
        positions = Dictionary(articles.indices.map { (articles[$0].path, $0) }) { first, _ in first }
        self.modified = modified
    }

    private static func file(_ path: String) -> String { path.isEmpty ? "index.md" : path + ".md" }

    /// The deck of all questions in them; nil where there are none.
    ///
    /// - Parameter choice: what the user takes for questions; nil where the texts are to tell.
    mutating func manuscript(_ names: ReadmeNames, choice: GrammarChoice?) -> Manuscript? {
        let files = articles.map { Self.file($0.path) }
        let texts = Dictionary(zip(files, articles.map(\.text))) { first, _ in first }
        var source = Source(folder: name, tree: MemoryTree(texts, name: name))
        source.modified = modified
        let starts = Dictionary(zip(files, articles.map(\.place))) { first, _ in first }
        let places = ArticlePlaces(in: name, starts)
        var reading = ReadmeFolderReading(source: source, files: files, choice: choice)
        // What lies in memory can be read.
        try? reading.read()
        log += places.located(reading.log)
        let numbers = reading.numbers
        guard !numbers.isEmpty else { return nil }
        var builder = ReadmeDeckBuilder(names, source: source, wishes: ReadingWishes())
        for number in numbers {
            guard let file = reading.handOver(number) else { continue }
            builder.add(file.script, modified: nil)
        }
        // Paths are those of a site here, which passes know more of.
        var manuscript = builder.manuscript(with: nil)
        log += places.located(builder.log)
        manuscript.deck.topics = topics(manuscript.deck.topics)
        manuscript.pages = ArticlePages(pages: manuscript.pages, places: places)
        for page in manuscript.deck.topics.flatMap(\.pages) {
            manuscript.pageFolders[page.id] = article(of: page)?.folder
        }
        return manuscript
    }

    /// The pages with paths of a site, in the topics that articles name, if any does.
    private func topics(_ topics: [Topic]) -> [Topic] {
        var topics = topics
        for topic in topics.indices {
            for page in topics[topic].pages.indices {
                topics[topic].pages[page].id = "/" + topics[topic].pages[page].id
                for question in topics[topic].pages[page].questions.indices {
                    let first = topics[topic].pages[page].questions[question].repeats
                    topics[topic].pages[page].questions[question].repeats = first.map { "/" + $0 }
                }
            }
        }
        guard articles.contains(where: { $0.topic != nil }) else { return topics }
        var named: [Topic] = []
        for page in topics.flatMap(\.pages) {
            let title = article(of: page)?.topic ?? ""
            if let index = named.firstIndex(where: { $0.title == title }) {
                named[index].pages.append(page)
            } else {
                var topic = Topic(id: Slug.of(title), title: title)
                topic.pages = [page]
                named.append(topic)
            }
        }
        return named
    }

    /// The article that a page was made of, or that it is a part of.
    private func article(of page: PageOutline) -> Article? {
        var path = String(page.id.dropFirst())
        while true {
            if let index = positions[path] { return articles[index] }
            guard !path.isEmpty else { return nil }
            path = FilePath.folder(of: path)
        }
    }
}
