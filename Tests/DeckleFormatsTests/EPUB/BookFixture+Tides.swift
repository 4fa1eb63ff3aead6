import DeckleCore

extension BookFixture {
    /// A small deck that holds every case of the model.
    static let tides = BookFixture(deck: tidesDeck, questions: [basics, writing, forms])

    private static let tidesDeck = Deck(
        id: "tides",
        title: "Tides & harbours",
        summary: "Why the sea rises and falls, and how to reckon with it.",
        author: "Harbour office",
        published: Timestamp(seconds: 1_700_000_000),
        topics: [
            Topic(
                id: "causes",
                title: "Causes",
                summary: "What moves the water.",
                pages: [
                    PageOutline(
                        id: "/tides/causes/moon",
                        title: "Moon and sun",
                        summary: "Two bodies, one bulge.",
                        updated: Timestamp(iso8601: "2024-03-05")
                    ),
                    PageOutline(id: "/tides/causes/tables", title: "Reckoning in code"),
                ]
            ),
            Topic(id: "", title: "", pages: [PageOutline(id: "/tides/odds", title: "Odds & ends")]),
        ]
    )

    private static let chart = Media(name: "chart-0123456789ab.png", type: "image/png", size: 1, handle: 0)
    private static let photo = Media(name: "photo-0123456789ab.webp", type: "image/webp", size: 1, handle: 1)
    private static let bell = Media(name: "bell-0123456789ab.mp3", type: "audio/mpeg", size: 1, handle: 2)

    private static let basics = [
        Question(
            id: "why-two",
            prompt: Passage([
                .paragraph([.text("Why are there "), .emphasis([.text("two")]), .text(" high tides a day?")])
            ]),
            answer: Passage([
                .paragraph([
                    .text(
                        "The moon pulls the near side harder than the centre, and the centre harder than the far side."
                    ),
                    .footnoteMark(label: "1"), .text(" Water "), .strong([.text("bulges")]), .text(" on both."),
                ]),
                .list(
                    List(items: [
                        ListItem(content: [.paragraph([.text("near bulge: pulled")])]),
                        ListItem(content: [
                            .paragraph([.text("far bulge: left behind")]),
                            .list(List(start: 3, items: [ListItem(content: [.paragraph([.text("third")])])])),
                        ]),
                    ])
                ),
                .table(
                    Table(
                        alignments: [.left, .center, .right],
                        head: [[.text("Body")], [.text("Pull")], [.text("Share")]],
                        rows: [
                            [[.text("Moon")], [.code("2.2")], [.text("69 %")]],
                            [[.text("Sun")], [.code("1.0")], [.text("31 %")]],
                        ]
                    )
                ),
                .footnote(label: "1", content: [.paragraph([.text("The difference is what counts.")])]),
            ]),
            takeaway: Takeaway(
                label: "Rule of thumb",
                content: [.text("difference of pull, not pull, lifts the sea.")]
            ),
            difficulty: .easy
        ),
        Question(
            id: "spring tide",
            prompt: Passage([.paragraph([.text("When is a tide a "), .code("spring"), .text(" tide?")])]),
            answer: Passage([
                .paragraph([
                    .text("At new and full moon, when "),
                    .link(Link(leadingTo: "https://example.org/a b?c=d&e", content: [.text("sun and moon")])),
                    .text(" stand in line: "), .maths("F \\sim 1/r^3"), .text("."),
                ]),
                .image(Image(source: "/chart.png", alt: "Height over a month", title: "A month", media: chart)),
                .quote([.paragraph([.text("The sea keeps its own calendar.")]), .rule]),
                .figure(
                    [.image(Image(source: "/chart.png", alt: "The same chart", media: chart))],
                    caption: [.text("Figure 1: a month of heights")]
                ),
                .definitions([
                    Definition(
                        terms: [[.text("spring tide")], [.ruby([.text("大潮")], reading: [.text("おおしお")])]],
                        details: [[.paragraph([.text("sun and moon in line")])]]
                    )
                ]),
                .table(Table(alignments: [.none, .right], head: [], rows: [[[.text("new moon")], [.text("2.1 m")]]])),
            ]),
            takeaway: Takeaway(label: "", content: [.text("in line: spring; at right angles: neap.")]),
            difficulty: .medium
        ),
    ]

    private static let writing = [
        Question(
            id: "interpolate",
            prompt: Passage([
                .paragraph([.text("What does this print?")]),
                .code(CodeBlock(language: "python", text: "print(\"high\" if 1 < 2 else \"low\")")),
            ]),
            answer: Passage([
                .heading(level: 2, content: [.text("The sixth rule")]),
                .code(
                    CodeBlock(
                        language: "python",
                        fileName: "tide.py",
                        markedLines: [2...2],
                        text: "def height(t):\n    return 3 * sin(t)  # metres -- not feet ]]>",
                        tokens: [
                            CodeToken(.keyword, length: 3), CodeToken(.plain, length: 1),
                            CodeToken(.function, length: 6), CodeToken(.punctuation, length: 5),
                            CodeToken(.plain, length: 4), CodeToken(.keyword, length: 6),
                            CodeToken(.plain, length: 1), CodeToken(.number, length: 1),
                            CodeToken(.plain, length: 12), CodeToken(.comment, length: 24),
                        ]
                    )
                ),
                .heading(level: 4, content: [.text("Heights")]),
                .maths("h = A \\cos(\\omega t)"),
                .image(Image(source: "photo.webp", alt: "The quay at low water", media: photo)),
                .audio(Audio(source: "bell.mp3", label: "The harbour bell", media: bell)),
                .group(Group(kind: "note", label: [.text("Mind")], content: [.paragraph([.text("Local time.")])])),
            ]),
            difficulty: .hard
        ),
        Question(
            id: "arabic",
            prompt: Passage([.paragraph([.text("ما هو المد؟")])]),
            answer: Passage([
                .localized(Locale(language: "en"), content: [.paragraph([.text("High water.")])]),
                .paragraph([
                    .localized(Locale(language: "not a tag", direction: .rightToLeft), content: [.text("المد العالي")]),
                    .lineBreak, .strikethrough([.text("low")]), .softBreak, .mark([.text("high")]),
                    .superscript([.text("2")]), .subscript([.text("3")]),
                ]),
            ]),
            difficulty: .other("expert"),
            language: "ar"
        ),
    ]

    private static let forms = [
        Question(
            id: "gap",
            prompt: Passage([
                .paragraph([
                    .text("Low water is also called "),
                    .cloze(Cloze(number: 1, content: [.text("ebb")], hint: "three letters")), .text(" or "),
                    .cloze(Cloze(number: 2, content: [.text("low tide")])), .text("."),
                ])
            ]),
            answer: Passage([]),
            form: .cloze
        ),
        Question(
            id: "choose",
            prompt: Passage([
                .paragraph([.text("Which one is right?")]),
                .list(
                    List(items: [
                        ListItem(isDone: true, content: [.paragraph([.text("Neap tides are small")])]),
                        ListItem(isDone: false, content: [.paragraph([.text("Neap tides are large")])]),
                    ])
                ),
            ]),
            answer: Passage([.paragraph([.text("Sun and moon work against each other.")])]),
            asides: [
                Aside(
                    .hint,
                    Passage([.paragraph([.text("Think of "), .emphasis([.text("half")]), .text(" moons.")])])
                ),
                Aside(.note, Passage([.rule])), Aside(.mnemonic, Passage([.paragraph([.text("Neap naps.")])])),
            ],
            form: .choice
        ),
        Question(
            id: "picture",
            prompt: Passage([.image(Image(source: "/chart.png", alt: "", media: chart))]),
            answer: Passage([.paragraph([.image(Image(source: "/gone.png", alt: "a lost buoy")), .text(" is gone.")])])
        ),
    ]
}
