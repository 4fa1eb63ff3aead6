internal import DeckleCore
internal import DeckleText

/// What every laid-out target is told of a deck.
struct DeckView: TemplateView {
    let title: String
    let summary: String?
    let author: String?
    /// Who had a part in it, beside the author.
    let contributors: [String]
    /// What may be done with it, in the source's words.
    let licence: String?
    /// Where the source is published.
    let site: String?
    /// The same as `href` holds it; nil where it is no address.
    let siteAddress: String?
    /// A well-formed BCP 47 tag.
    let language: String
    let direction: Direction
    /// The day of the output, `YYYY-MM-DD`; nil where the source has no date.
    let published: String?
    /// The day of the latest change to a page, or else ``published``.
    let updated: String?
    /// The same as people write it.
    let date: String?
    let questionCount: Int
    /// How many topics, pages and questions there are, each as a text.
    let counts: [String]
    /// The number of questions in words.
    let questions: String
    /// What it is a selection of, each part as a text; empty where it is all of the source.
    let selection: [String]
    let topics: [TopicView]

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title },
        .markup("titleInStyle") { Markup(inStyle: $0.title) },
        .text("summary") { $0.summary },
        .text("author") { $0.author },
        .texts("contributors") { $0.contributors },
        .flag("hasContributors") { !$0.contributors.isEmpty },
        .text("licence") { $0.licence },
        .text("site") { $0.site },
        .text("siteAddress") { $0.siteAddress },
        .text("language") { $0.language },
        .text("direction") { $0.direction.rawValue },
        .flag("isRightToLeft") { $0.direction == .rightToLeft },
        .text("published") { $0.published },
        .text("updated") { $0.updated },
        .text("date") { $0.date },
        .number("questionCount") { $0.questionCount },
        .texts("counts") { $0.counts },
        .text("questions") { $0.questions },
        .texts("selection") { $0.selection },
        .list("topics") { $0.topics },
    ]

    /// A topic by its position; nil where there is none.
    func topic(at index: Int) -> TopicView? { topics.indices.contains(index) ? topics[index] : nil }
}

extension Presentation {
    /// What is known of the deck before its first page.
    func deckView() -> DeckView {
        let published = deck.published == .none ? nil : deck.published
        let latest = deck.topics.flatMap(\.pages).compactMap(\.updated).max() ?? published
        return DeckView(
            title: title,
            summary: summary?.nonEmpty,
            author: deck.author?.nonEmpty,
            contributors: deck.contributors,
            licence: deck.licence,
            site: deck.site?.nonEmpty,
            siteAddress: PageAddress(site: deck.site, page: "/").address(of: ""),
            language: LanguageTag.known(deck.language) ?? "en",
            direction: deck.direction,
            published: published?.date,
            updated: latest?.date,
            date: latest.map(labels.text(day:)),
            questionCount: deck.questionCount,
            counts: counts,
            questions: labels.text("questions", count: deck.questionCount),
            selection: selectionTexts(),
            topics: topicViews()
        )
    }

    /// That of the deck; a part has its own behind it.
    private var title: String {
        let whole = deck.title.nonEmpty ?? deck.id
        return ([whole] + [deck.part?.title.nonEmpty].compactMap(\.self))
            .joined(separator: labels["colon"] + labels["colon-gap"])
    }

    private var summary: String? {
        (isTopic ? deck.topics.first?.summary?.nonEmpty : nil) ?? deck.summary
    }

    /// Whether the deck is a topic of a larger one, whose title is then that of the topic too.
    var isTopic: Bool { deck.part?.kind == .topic }

    private var counts: [String] {
        let topics = deck.part == nil ? deck.topics.count { $0.title.nonEmpty != nil } : 0
        return [("topics", topics), ("pages", deck.pageCount), ("questions", deck.questionCount)]
            .filter { $0.1 > 0 }
            .map { labels.text($0.0, count: $0.1) }
    }
}
