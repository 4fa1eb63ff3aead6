import DeckleCore

/// What `deckle inspect --json` answers.
struct DeckAnswer: Encodable {
    struct TopicAnswer: Encodable {
        var id: String
        var title: String
        var questions: Int
        var difficulties: [DifficultyCount]
        var pages: [PageAnswer]?
    }

    struct PageAnswer: Encodable {
        var id: String
        var title: String
        var updated: String?
        var questions: [QuestionAnswer]
    }

    struct QuestionAnswer: Encodable {
        var id: String
        var difficulty: String?
        var form: String
        var tags: [String]
    }

    var id: String
    var title: String
    var language: String
    var published: String
    var author: String?
    var site: String?
    var questions: Int
    var pages: Int
    var difficulties: [DifficultyCount]
    var topics: [TopicAnswer]

    init(_ deck: Deck, tree: Bool) {
        id = deck.id
        title = deck.title
        language = deck.language
        published = deck.published.dateTime
        author = deck.author
        site = deck.site
        questions = deck.questionCount
        pages = deck.pageCount
        difficulties = DifficultyCount.all(in: deck.topics.flatMap(\.pages))
        topics = deck.topics.map { topic in
            TopicAnswer(
                id: topic.id,
                title: topic.title,
                questions: topic.questionCount,
                difficulties: DifficultyCount.all(in: topic.pages),
                pages: tree ? topic.pages.map(Self.answer) : nil
            )
        }
    }

    private static func answer(_ page: PageOutline) -> PageAnswer {
        PageAnswer(
            id: page.id,
            title: page.title,
            updated: page.updated?.date,
            questions: page.questions.map {
                QuestionAnswer(id: $0.id, difficulty: $0.difficulty?.name, form: $0.form.rawValue, tags: $0.tags)
            }
        )
    }
}
