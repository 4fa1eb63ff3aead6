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
        /// The numbers of its questions in the deck.
        let range: QuestionRange

        static let fields: [TemplateField<Self>] = [
            .text("id") { Presentation.id(ofPage: $0.number) },
            .number("number") { $0.number },
            .text("title") { $0.title },
            .text("address") { $0.address },
            .number("questionCount") { $0.range.count },
            .text("range") { $0.range.text },
        ]
    }

    /// The number of the topic in the deck, from 1.
    let number: Int
    /// Nil for pages that belong to no topic.
    let title: String?
    /// What a topic is called by its number, such as `Part 1`.
    let label: String
    let summary: String?
    /// The numbers of its questions in the deck.
    let range: QuestionRange
    let counts: CountsView
    let pages: [Entry]

    static let fields: [TemplateField<Self>] = [
        .text("id") { $0.id },
        .number("number") { $0.number },
        .text("title") { $0.title },
        .markup("titleInStyle") { Markup(inStyle: $0.title ?? "") },
        .text("label") { $0.label },
        .text("summary") { $0.summary },
        .number("questionCount") { $0.range.count },
        .text("range") { $0.range.text },
        .object("counts") { $0.counts },
        .list("pages") { $0.pages },
    ]

    var id: String { "topic-\(number)" }
}

extension Presentation {
    func topicViews() -> [TopicView] {
        var entries = pageEntries()[...]
        var questions = 0
        return deck.topics.enumerated().map { index, topic in
            let pages = entries.prefix(topic.pages.count)
            entries = entries.dropFirst(topic.pages.count)
            defer { questions += topic.questionCount }
            return TopicView(
                number: index + 1,
                title: isTopic ? nil : topic.title.nonEmpty,
                label: topicLabel(index),
                summary: topic.summary?.nonEmpty,
                range: QuestionRange(after: questions, count: topic.questionCount),
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
                range: QuestionRange(after: questions, count: page.questions.count)
            )
        }
    }
}
