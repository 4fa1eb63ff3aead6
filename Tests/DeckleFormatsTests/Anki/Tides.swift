import DeckleCore

/// A small deck on tides, with the questions a test asks for.
enum Tides {
    static let published = Timestamp(seconds: 1_700_000_000)

    /// A deck of one topic and one page that holds the questions.
    static func deck(_ questions: [Question], site: String? = nil, language: String = "en") -> Deck {
        let page = PageOutline(
            id: "/tides/moon",
            title: "The moon",
            updated: Timestamp(seconds: 1_690_000_000),
            questions: questions.map { QuestionOutline(id: $0.id, difficulty: $0.difficulty, form: $0.form) }
        )
        return Deck(
            id: "tides",
            title: "Tides",
            summary: "What moves the sea.",
            language: language,
            direction: Direction(language: language),
            site: site,
            published: published,
            topics: [Topic(id: "causes", title: "Causes", pages: [page])]
        )
    }

    /// The deck's pages, with the questions on the only one.
    static func pages(of deck: Deck, _ questions: [Question]) -> [Page] {
        deck.topics[0].pages.map { outline in
            let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
            return Page(outline: outline, index: index, questions: questions)
        }
    }

    static func package(_ questions: [Question], site: String? = nil, language: String = "en") throws -> Package {
        let deck = deck(questions, site: site, language: language)
        return try Package(deck, pages: pages(of: deck, questions))
    }

    static func question(_ id: String = "spring-tide", _ prompt: String = "When?", answer: [Block] = []) -> Question {
        Question(
            id: id,
            prompt: Passage([.paragraph([.text(prompt)])]),
            answer: Passage(answer.isEmpty ? [.paragraph([.text("At new and full moon.")])] : answer)
        )
    }
}
