internal import DeckleCore
internal import DeckleText

/// What every laid-out target is told of a topic.
struct TopicView: TemplateView {
    /// A page as a list of contents names it.
    struct Entry: TemplateView {
        /// The number of the page in the deck, from 1.
        let number: Int
        let title: String
        /// Where the page stands in the target.
        let address: String
        let questionCount: Int
        /// The numbers of its first and last question in the deck, such as `5–9`; nil where it has none.
        let range: String?

        static let fields: [TemplateField<Self>] = [
            .text("id") { Presentation.id(ofPage: $0.number) },
            .number("number") { $0.number },
            .text("title") { $0.title },
            .text("address") { $0.address },
            .number("questionCount") { $0.questionCount },
            .text("range") { $0.range },
        ]
    }

    /// The number of the topic in the deck, from 1.
    let number: Int
    /// Nil for pages that belong to no topic.
    let title: String?
    /// What a topic is called by its number, such as `Part 1`.
    let label: String
    let summary: String?
    let questionCount: Int
    let counts: CountsView
    let pages: [Entry]

    static let fields: [TemplateField<Self>] = [
        .text("id") { "topic-\($0.number)" },
        .number("number") { $0.number },
        .text("title") { $0.title },
        .markup("titleInStyle") { Markup(inStyle: $0.title ?? "") },
        .text("label") { $0.label },
        .text("summary") { $0.summary },
        .number("questionCount") { $0.questionCount },
        .object("counts") { $0.counts },
        .list("pages") { $0.pages },
    ]
}

extension Presentation {
    func topicViews() -> [TopicView] {
        var entries = pageEntries()[...]
        return deck.topics.enumerated().map { index, topic in
            let pages = entries.prefix(topic.pages.count)
            entries = entries.dropFirst(topic.pages.count)
            return TopicView(
                number: index + 1,
                title: topic.title.nonEmpty,
                label: topicLabel(index),
                summary: topic.summary?.nonEmpty,
                questionCount: topic.questionCount,
                counts: CountsView(of: topic.pages.flatMap(\.questions), labels: labels),
                pages: Array(pages)
            )
        }
    }

    /// All pages of the deck in order.
    private func pageEntries() -> [TopicView.Entry] {
        var questions = 0
        return deck.topics.flatMap(\.pages).enumerated().map { index, page in
            defer { questions += page.questions.count }
            let number = index + 1
            return TopicView.Entry(
                number: number,
                title: Self.title(of: page, number: number),
                address: pageAddress(number),
                questionCount: page.questions.count,
                range: Self.range(of: page.questions.count, after: questions)
            )
        }
    }

    private static func range(of count: Int, after questions: Int) -> String? {
        switch count {
        case ...0: nil
        case 1: String(questions + 1)
        default: "\(questions + 1)–\(questions + count)"
        }
    }
}
