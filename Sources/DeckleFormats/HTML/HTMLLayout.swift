internal import DeckleCore
internal import DeckleText

/// What templates are told of the deck: names for the parts, nothing about where they stand.
struct HTMLLayout {
    let job: ExportJob
    let name: String
    private let paper: Paper

    /// - Throws: ``Failure`` where the theme has no such layout or paper.
    init(_ job: ExportJob) throws {
        self.job = job
        name = try job.theme.layout(named: job.options[HTMLExporter.layout]).name
        paper = try job.theme.paper(named: job.options[HTMLExporter.paper])
    }

    private var deck: Deck { job.deck }
    private var labels: Labels { job.theme.labels }

    /// What was made, in a few words.
    var summary: String { "\(paper.label), theme \"\(job.theme.name)\"" }

    /// The context of the document's template.
    var document: [String: Any] {
        [
            "language": deck.language,
            "direction": deck.direction.rawValue,
            "paper": ["size": paper.size, "page": paper.page, "margin": paper.margin ?? TemplateSet.nothing as Any],
            "css": styles,
            "running": running,
            "questionCount": deck.questionCount,
            "title": deck.title,
            "summary": deck.summary ?? "",
            "author": deck.author ?? "",
            "published": deck.published == .none ? "" : deck.published.date,
            "counts": counts,
            "topics": deck.topics.indices.map(topic),
        ].mapValues(Self.present)
    }

    /// The context of a topic's template, also used in the contents.
    func topic(_ index: Int) -> [String: Any] {
        guard deck.topics.indices.contains(index) else { return [:] }
        let topic = deck.topics[index]
        let first = deck.topics[..<index].reduce(1) { $0 + $1.pages.count }
        return [
            "id": "topic-\(index + 1)",
            "number": index + 1,
            "title": topic.title,
            "summary": topic.summary ?? "",
            "count": topic.questionCount,
            "counts": labels.text("questions", count: topic.questionCount),
            "heading": CSSString.escaped(topic.title),
            "pages": topic.pages.enumerated().map { offset, page in
                [
                    "id": Self.id(ofPage: first + offset), "title": page.title, "count": page.questions.count,
                ] as [String: Any]
            },
        ].mapValues(Self.present)
    }

    /// The id of a page by its number, counted through the deck from 1.
    static func id(ofPage number: Int) -> String { "page-\(number)" }

    /// A value as templates want it: an empty text is no value at all.
    static func present(_ value: Any) -> Any {
        if let text = value as? String, text.isEmpty { TemplateSet.nothing } else { value }
    }

    /// The theme's style sheets by name: `html/print.css` is `css.print`.
    private var styles: [String: String] {
        var styles: [String: String] = [:]
        for (name, text) in job.theme.texts(in: "html", ending: ".css") { styles[name] = job.theme.standalone(text) }
        return styles
    }

    /// The texts in the margins of a sheet, as they stand in a style sheet.
    private var running: [String: String] {
        [
            "title": CSSString.escaped(deck.title),
            "before": CSSString.escaped(labels["page-number-before"]),
            "between": CSSString.escaped(labels["page-number-between"]),
            "after": CSSString.escaped(labels["page-number-after"]),
        ]
    }

    /// How much there is of what, each as a text.
    private var counts: [String] {
        let topics = deck.topics.count { !$0.title.isEmpty }
        return [("topics", topics), ("pages", deck.pageCount), ("questions", deck.questionCount)]
            .filter { $0.1 > 0 }
            .map { labels.text($0.0, count: $0.1) }
    }
}
