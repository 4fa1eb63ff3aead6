import DeckleCore

/// A deck of two topics and three pages whose six questions show most of what content can be.
struct TinyDeck: Sendable {
    var pages: [Page] = []
    var deck: Deck

    /// A red dot of one pixel.
    static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00,
        0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xDE, 0x00, 0x00, 0x00, 0x0C,
        0x49,
        0x44, 0x41, 0x54, 0x08, 0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x18, 0xDD, 0x8D,
        0xB0,
        0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    init() {
        deck = Deck(
            id: "bees",
            title: "Keeping <bees>",
            summary: "What a beginner asks in the first year.",
            author: "A. Keeper",
            site: "https://bees.example",
            published: Timestamp(iso8601: "2025-05-20") ?? .none,
            topics: [
                Topic(id: "hive", title: "The \"hive\"", summary: "Boxes and what lives in them."),
                Topic(id: "", title: ""),
            ]
        )
        add("/bees/colony", "Colony", topic: 0, difficulty: .easy, updated: "2025-04-01", questions: Self.colony)
        add("/bees/honey", "Honey", topic: 0, questions: Self.honey)
        add("/bees/rest", "Everything else", topic: 1, summary: "Odds and ends.", questions: Self.rest)
    }

    private mutating func add(
        _ id: String,
        _ title: String,
        topic: Int,
        summary: String? = nil,
        difficulty: Difficulty? = nil,
        updated: String? = nil,
        questions: [Question]
    ) {
        let outline = PageOutline(
            id: id,
            title: title,
            summary: summary,
            difficulty: difficulty,
            updated: updated.flatMap(Timestamp.init(iso8601:)),
            questions: questions.map { QuestionOutline(id: $0.id, difficulty: $0.difficulty) }
        )
        let index = PageIndex(
            topic: topic,
            page: deck.topics[topic].pages.count,
            running: deck.pageCount,
            firstQuestion: deck.questionCount
        )
        deck.topics[topic].pages.append(outline)
        pages.append(Page(outline: outline, index: index, questions: questions))
    }

    private static let colony: [Question] = [
        Question(
            id: "who",
            prompt: Passage([.paragraph([.text("Who lives in a "), .code("hive"), .text("?")])]),
            answer: Passage([
                .paragraph([
                    .text("One "), .strong([.text("queen")]), .text(", her workers"), .footnoteMark(label: "1"),
                ]),
                .list(List(items: [ListItem(content: [.paragraph([.text("and drones")])])])),
                .footnote(label: "1", content: [.paragraph([.text("All of them daughters.")])]),
            ]),
            takeaway: Takeaway(label: "Rule of thumb", content: [.text("one queen & no more")]),
            asides: [
                Aside(.hint, Passage([.paragraph([.text("Count the mothers.")])], markdown: "Count the mothers.")),
                Aside(
                    .explanation,
                    Passage([.list(List(items: [ListItem(content: [.paragraph([.text("One lays.")])])]))])
                ),
            ],
            difficulty: .easy
        ),
        Question(
            id: "count",
            prompt: Passage([
                .paragraph([.text("What does this count?")]),
                .code(CodeBlock(language: "swift", text: "bees.count")),
            ]),
            answer: Passage([
                .code(
                    CodeBlock(
                        language: "swift",
                        fileName: "Hive.swift",
                        text: "let bees = 40_000 // in June",
                        tokens: [
                            CodeToken(.keyword, length: 3), CodeToken(.plain, length: 8), CodeToken(.number, length: 6),
                            CodeToken(.plain, length: 1), CodeToken(.comment, length: 10),
                        ]
                    )
                ),
                .table(
                    Table(
                        alignments: [.none, .right],
                        head: [[.text("Month")], [.text("Bees")]],
                        rows: [[[.text("June")], [.text("40,000")]], [[.text("January")], [.text("8,000")]]]
                    )
                ),
            ]),
            difficulty: .hard
        ),
    ]

    private static let honey: [Question] = [
        Question(
            id: "who",
            prompt: Passage([.paragraph([.text("How does honey look?")])]),
            answer: Passage([
                .image(
                    Image(
                        source: "honey.png",
                        alt: "A jar of honey",
                        media: Media(name: "honey-0123456789ab.png", type: "image/png", size: picture.count, handle: 0)
                    )
                ),
                .image(Image(source: "lost.png", alt: "A lost picture")),
                .group(
                    Group(kind: "note", label: [.text("Note")], content: [.paragraph([.text("It sets in the cold.")])])
                ),
            ]),
            difficulty: .other("expert")
        )
    ]

    private static let rest: [Question] = [
        Question(
            id: "hebrew",
            prompt: Passage([.paragraph([.text("מה עושה דבורה?")])]),
            answer: Passage([.paragraph([.text("דבש")])]),
            language: "he"
        ),
        Question(
            id: "area",
            prompt: Passage([.list(List(start: 1, items: [ListItem(content: [.paragraph([.text("Which cell?")])])]))]),
            answer: Passage([
                .maths("A = \\frac{3\\sqrt{3}}{2} a^2"), .quote([.paragraph([.text("Six sides.")])]), .rule,
            ]),
            difficulty: .medium
        ),
        Question(
            id: "why",
            prompt: Passage([.heading(level: 2, content: [.text("Why bees?")])]),
            answer: Passage([.paragraph([.emphasis([.text("Honey")]), .lineBreak, .mark([.text("and wax")])])])
        ),
    ]
}

/// The library of the deck's one picture.
struct TinyMedia: MediaLibrary {
    func find(_ reference: String, from page: String) -> Media? { nil }

    func bytes(of media: Media) -> [UInt8] { TinyDeck.picture }
}
