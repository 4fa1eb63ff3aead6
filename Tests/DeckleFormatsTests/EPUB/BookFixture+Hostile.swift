import DeckleCore

extension BookFixture {
    /// A deck whose every text tries to break out of the markup it is put into.
    static let hostile = BookFixture(
        deck: Deck(
            id: evil,
            title: evil,
            summary: evil,
            language: evil,
            author: evil,
            site: "https://example.org/\(evil)",
            topics: [
                Topic(id: evil, title: evil, summary: evil, pages: [PageOutline(id: evil, title: evil, summary: evil)]),
                Topic(id: "", title: " ", pages: [PageOutline(id: "", title: "")]),
            ]
        ),
        questions: [
            [
                Question(
                    id: evil,
                    prompt: Passage([.paragraph([.text(evil), .code(evil), .footnoteMark(label: evil)])]),
                    answer: Passage([
                        .code(CodeBlock(language: evil, fileName: evil, text: evil)),
                        .paragraph([.link(Link(leadingTo: evil, title: evil, content: [.code("x")]))]),
                        .paragraph([.link(Link(leadingTo: "http://" + evil, content: [.maths(evil)]))]),
                        .heading(level: 6, content: []), .paragraph([.image(Image(source: evil, alt: evil))]),
                        .group(Group(kind: evil, label: [.text(evil)], content: [])),
                        .localized(Locale(language: evil), content: [.maths(evil)]),
                        .footnote(label: evil, content: [.paragraph([.text(evil)])]),
                        .definitions([]), .definitions([Definition(terms: [], details: [])]),
                        .figure([], caption: []), .figure([.quote([])], caption: [.text(evil)]),
                        .paragraph([.ruby([], reading: []), .ruby([.text(evil)], reading: [.code(evil)])]),
                        .table(Table(alignments: [], head: [], rows: [])),
                        .table(Table(alignments: [.none], head: [], rows: [[[]]])),
                        .list(List(items: [])), .list(List(items: [ListItem(content: [])])),
                        .table(Table(alignments: [.none], head: [[]], rows: [[[]]])), .quote([]), .paragraph([]),
                    ]),
                    takeaway: Takeaway(label: evil, content: [.text(evil)]),
                    difficulty: .other(evil),
                    language: evil
                )
            ],
            [Question(id: "", prompt: Passage([]), answer: Passage([]))],
        ]
    )

    private static let evil = "<\u{301}b>&amp; ]]> -- --> \"'{{x}}</p>\u{0}\u{8}\u{FFFE}\u{FFFF}\r\n\t<!-- 🜚 %zz"
}
