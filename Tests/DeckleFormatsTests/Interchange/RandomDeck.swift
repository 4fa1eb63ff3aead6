import DeckleCore
import DeckleTestSupport

/// Makes decks of every model case from a seed; nothing in them makes sense.
struct RandomDeck {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func deck() -> (deck: Deck, pages: [Page]) {
        var deck = Deck(id: text(), title: text(), summary: maybe { $0.text() }, published: date())
        deck.language = pick(["en", "ar", "zh-Hant"])
        deck.direction = pick([.leftToRight, .rightToLeft])
        deck.author = maybe { $0.text() }
        deck.site = maybe { $0.text() }
        deck.extra = properties()
        var pages: [Page] = []
        for topic in 0..<random.int(1...4) {
            var outlines: [PageOutline] = []
            for page in 0..<random.int(0...3) {
                let questions = (0..<random.int(0...3)).map { question($0) }
                let index = PageIndex(topic: topic, page: page, running: pages.count, firstQuestion: 0)
                let outline = outline(id: "/\(topic)/\(page)", handle: pages.count, questions)
                outlines.append(outline)
                pages.append(Page(outline: outline, index: index, questions: questions, extra: properties()))
            }
            deck.topics.append(
                Topic(id: text(), title: text(), summary: maybe { $0.text() }, pages: outlines, extra: properties())
            )
        }
        return (deck, pages)
    }

    private mutating func outline(id: String, handle: Int, _ questions: [Question]) -> PageOutline {
        PageOutline(
            id: id,
            title: text(),
            summary: maybe { $0.text() },
            difficulty: maybe { Difficulty($0.text()) },
            updated: maybe { $0.date() },
            questions: questions.map(\.outline),
            related: some { $0.text() },
            handle: handle
        )
    }

    /// Something of it can be seen, whatever else is in it: questions of which nothing can be seen are not read.
    private mutating func question(_ number: Int) -> Question {
        Question(
            QuestionOutline(
                id: "q\(number)",
                difficulty: maybe { $0.pick([.easy, .medium, .hard, .other("odd")]) },
                tags: some { $0.text() },
                form: pick(Form.allCases),
                handle: UInt32(number)
            ),
            prompt: Passage([block(2), .rule], markdown: maybe { $0.text() }),
            answer: Passage([block(3)] + some { $0.block(2) } + [.rule], markdown: maybe { $0.text() }),
            takeaway: maybe { Takeaway(label: $0.text(), content: $0.inlines(2)) },
            asides: some {
                Aside($0.pick(Aside.Kind.allCases), Passage([$0.block(2)], markdown: $0.maybe { $0.text() }))
            },
            aliases: some { $0.text() },
            guid: maybe { $0.text() },
            language: maybe { $0.text() },
            extra: properties()
        )
    }

    private mutating func block(_ depth: Int) -> Block {
        switch random.int(0...(depth > 0 ? 14 : 6)) {
        case 0: .heading(level: random.int(1...6), content: inlines(2))
        case 1: .paragraph(inlines(3))
        case 2: .code(code())
        case 3: .rule
        case 4: .maths(text())
        case 5: .image(Image(source: text(), alt: text(), title: maybe { $0.text() }))
        case 6: .audio(Audio(source: text(), label: text()))
        case 7: .list(list(depth))
        case 8: .table(table())
        case 9: .quote(some { $0.block(depth - 1) })
        case 10: .footnote(label: text(), content: some { $0.block(depth - 1) })
        case 11: .group(Group(kind: text(), label: inlines(1), content: some { $0.block(depth - 1) }))
        case 12: .figure(some { $0.block(depth - 1) }, caption: inlines(1))
        case 13: .definitions(some { $0.definition(depth) })
        default: .localized(locale(), content: some { $0.block(depth - 1) })
        }
    }

    private mutating func definition(_ depth: Int) -> Definition {
        Definition(terms: some { $0.inlines(1) }, details: some { $0.some { $0.block(depth - 1) } })
    }

    private mutating func code() -> CodeBlock {
        let marked = some { random in
            let first = random.random.int(1...9)
            return first...(first + random.random.int(0...3))
        }
        return CodeBlock(
            language: maybe { $0.text() },
            fileName: maybe { $0.text() },
            markedLines: marked,
            text: text()
        )
    }

    private mutating func list(_ depth: Int) -> List {
        List(
            start: maybe { $0.random.int(0...99) },
            isTight: random.int(0...1) == 0,
            items: some {
                ListItem(isDone: $0.maybe { $0.random.int(0...1) == 0 }, content: $0.some { $0.block(depth - 1) })
            }
        )
    }

    private mutating func table() -> Table {
        let columns = random.int(1...3)
        let row = { (maker: inout RandomDeck) in (0..<columns).map { _ in maker.inlines(1) } }
        let alignments = (0..<columns).map { _ in pick([Table.Alignment.none, .left, .center, .right]) }
        return Table(alignments: alignments, head: maybe(row) ?? [], rows: some { row(&$0) })
    }

    private mutating func inlines(_ depth: Int) -> [Inline] {
        some { $0.inline(depth - 1) }
    }

    private mutating func inline(_ depth: Int) -> Inline {
        switch random.int(0...(depth > 0 ? 16 : 6)) {
        case 0: .text(text())
        case 1: .code(text())
        case 2: .image(Image(source: text(), alt: text(), title: maybe { $0.text() }))
        case 3: .maths(text())
        case 4: .footnoteMark(label: text())
        case 5: .softBreak
        case 6: .lineBreak
        case 7: .emphasis(inlines(depth))
        case 8: .strong(inlines(depth))
        case 9: .strikethrough(inlines(depth))
        case 10: .mark(inlines(depth))
        case 11: .superscript(inlines(depth))
        case 12: .subscript(inlines(depth))
        case 13:
            .link(
                Link(
                    target: text(),
                    title: maybe { $0.text() },
                    content: inlines(depth),
                    question: maybe { QuestionIdentity(page: "/p", question: $0.text()) }
                )
            )
        case 14: .cloze(Cloze(number: random.int(1...9), content: inlines(depth), hint: maybe { $0.text() }))
        case 15: .ruby(inlines(depth), reading: inlines(depth))
        default: .localized(locale(), content: inlines(depth))
        }
    }

    private mutating func locale() -> Locale {
        Locale(language: maybe { $0.text() }, direction: maybe { $0.pick([.leftToRight, .rightToLeft]) })
    }

    private mutating func properties() -> [Property] {
        some { Property($0.text(), $0.value(2)) }
    }

    private mutating func value(_ depth: Int) -> Value {
        switch random.int(0...(depth > 0 ? 6 : 4)) {
        case 0: .null
        case 1: .bool(random.int(0...1) == 0)
        case 2: .integer(pick([0, -1, .max, .min]))
        case 3: .number(pick([0.5, -0.0, 1, 1e300, 2.5e-300]))
        case 4: .string(text())
        case 5: .array(some { $0.value(depth - 1) })
        default: .object(some { Property($0.text(), $0.value(depth - 1)) })
        }
    }

    private mutating func date() -> Timestamp {
        Timestamp(seconds: Int64(random.int(-1_000_000_000...4_000_000_000)))
    }

    private mutating func text() -> String {
        pick([
            "", "a", "two words", "\"q\" \\ /", "l\nm\r\n\t", "\u{0}\u{1F}\u{7F}", "日本 🌊 ים", "\u{2028}e\u{301}",
            "null",
        ])
    }

    private mutating func pick<Item>(_ items: [Item]) -> Item { items[random.int(0...(items.count - 1))] }

    private mutating func maybe<Item>(_ make: (inout RandomDeck) -> Item) -> Item? {
        random.int(0...1) == 0 ? nil : make(&self)
    }

    private mutating func some<Item>(_ make: (inout RandomDeck) -> Item) -> [Item] {
        (0..<random.int(0...3)).map { _ in make(&self) }
    }
}
