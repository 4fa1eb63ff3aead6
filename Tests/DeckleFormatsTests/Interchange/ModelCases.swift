import DeckleCore

@testable import DeckleFormats

/// A sample of every case of the model, once with no more than it needs and once with all that it can have.
///
/// No switch here has a `default`: a new case does not compile until it has its sample, and so is written and read.
enum ModelCases {
    typealias Sample<Case> = (plain: Case, full: Case)

    static func block(_ type: BlockType) -> Sample<Block> {
        switch type {
        case .heading: (.heading(level: 1, content: []), .heading(level: 6, content: text))
        case .paragraph: (.paragraph([]), .paragraph(text))
        case .list: (.list(List(items: [])), .list(List(start: 0, isTight: false, items: items)))
        case .definitions: (.definitions([]), .definitions(definitions))
        case .code: (.code(CodeBlock(text: "")), .code(code))
        case .table: (.table(Table(alignments: [], head: [], rows: [])), .table(table))
        case .quote: (.quote([]), .quote(blocks))
        case .rule: (.rule, .rule)
        case .maths: (.maths(""), .maths("x"))
        case .image: (.image(Image(source: "", alt: "")), .image(image))
        case .figure: (.figure([], caption: []), .figure(blocks, caption: text))
        case .audio: (.audio(Audio(source: "", label: "")), .audio(Audio(source: "a.mp3", label: "A", media: media)))
        case .footnote: (.footnote(label: "", content: []), .footnote(label: "1", content: blocks))
        case .group:
            (
                .group(Group(kind: "", label: [], content: [])),
                .group(Group(kind: "note", label: text, content: blocks))
            )
        case .localized: (.localized(Locale(), content: []), .localized(locale, content: blocks))
        }
    }

    static func inline(_ type: InlineType) -> Sample<Inline> {
        switch type {
        case .text: (.text(""), .text("x"))
        case .code: (.code(""), .code("x"))
        case .emphasis: (.emphasis([]), .emphasis(text))
        case .strong: (.strong([]), .strong(text))
        case .strikethrough: (.strikethrough([]), .strikethrough(text))
        case .mark: (.mark([]), .mark(text))
        case .superscript: (.superscript([]), .superscript(text))
        case .subscript: (.subscript([]), .subscript(text))
        case .ruby: (.ruby([], reading: []), .ruby(text, reading: [.text("y")]))
        case .link:
            (
                .link(Link(target: "", content: [])),
                .link(
                    Link(
                        target: "/x",
                        title: "X",
                        content: text,
                        question: QuestionIdentity(page: "/p", question: "q"),
                        destination: .words("/x")
                    )
                )
            )
        case .image: (.image(Image(source: "", alt: "")), .image(image))
        case .maths: (.maths(""), .maths("x"))
        case .cloze:
            (.cloze(Cloze(number: 1, content: [])), .cloze(Cloze(number: 2, content: text, hint: "h")))
        case .footnoteMark: (.footnoteMark(label: ""), .footnoteMark(label: "1"))
        case .softBreak: (.softBreak, .softBreak)
        case .lineBreak: (.lineBreak, .lineBreak)
        case .localized: (.localized(Locale(), content: []), .localized(locale, content: text))
        }
    }

    static let questions: Sample<Question> = (
        Question(QuestionOutline(id: "plain"), prompt: Passage([.rule]), answer: Passage([.rule])),
        Question(
            QuestionOutline(
                id: "full",
                difficulty: .other("odd"),
                tags: ["t"],
                form: .choice,
                isOpen: true,
                repeats: "/p#q",
                handle: 1
            ),
            prompt: Passage(blocks, markdown: "x"),
            answer: Passage(blocks, markdown: "y"),
            takeaway: Takeaway(label: "So", content: text),
            asides: [Aside(.hint, Passage(blocks, markdown: "z")), Aside(.note, Passage(blocks))],
            aliases: ["/a#b"],
            guid: "g",
            language: "de",
            extra: [Property("k", .bool(true))]
        )
    )

    static let pages: Sample<Page> = (
        Page(
            outline: PageOutline(id: "", title: ""),
            index: PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0),
            questions: []
        ),
        Page(
            outline: PageOutline(
                id: "/p",
                title: "P",
                summary: "s",
                difficulty: .easy,
                updated: Timestamp(seconds: 86_400),
                questions: [questions.plain.outline, questions.full.outline],
                related: ["/q"],
                handle: 1
            ),
            index: PageIndex(topic: 1, page: 1, running: 1, firstQuestion: 1),
            questions: [questions.plain, questions.full],
            extra: [Property("k", .integer(1))]
        )
    )

    static let topics: Sample<Topic> = (
        Topic(id: "", title: "", pages: [pages.plain.outline]),
        Topic(id: "t", title: "T", summary: "s", pages: [pages.full.outline], extra: [Property("k", .null)])
    )

    static let decks: Sample<Deck> = (
        Deck(id: "", title: ""),
        Deck(
            id: "d",
            identity: .madeUp(suggestion: nil),
            title: "D",
            summary: "s",
            language: "ar",
            direction: .rightToLeft,
            author: "A",
            takeawayWords: ["w"],
            site: "https://d.example",
            published: Timestamp(seconds: 1_700_000_000),
            topics: [topics.plain, topics.full],
            extra: [Property("k", .array([]))]
        )
    )

    private static let text: [Inline] = [.text("x")]
    private static let blocks: [Block] = [.paragraph(text)]
    private static let media = Media(name: "m-0.png", type: "image/png", size: 1, handle: 1)
    private static let image = Image(source: "m.png", alt: "M", title: "T", media: media)
    private static let locale = Locale(language: "ar", direction: .rightToLeft)
    private static let items = [
        ListItem(content: []), ListItem(isDone: true, content: blocks), ListItem(isDone: false, content: blocks),
    ]
    private static let definitions = [
        Definition(terms: [], details: []), Definition(terms: [text, []], details: [blocks, []]),
    ]
    private static let code = CodeBlock(
        language: "swift",
        fileName: "a.swift",
        markedLines: [1...1, 2...3],
        text: "let x\n",
        tokens: [CodeToken(.keyword, length: 3)],
        clozes: [CodeCloze(number: 1, range: 0..<3), CodeCloze(number: 2, range: 4..<5, hint: "h")]
    )
    private static let table = Table(
        alignments: [.none, .left, .center, .right],
        head: [text, text, text, text],
        rows: [[text, [], text, []]]
    )
}

extension Block {
    /// What the interchange form calls it.
    var type: BlockType {
        switch self {
        case .heading: .heading
        case .paragraph: .paragraph
        case .list: .list
        case .definitions: .definitions
        case .code: .code
        case .table: .table
        case .quote: .quote
        case .rule: .rule
        case .maths: .maths
        case .image: .image
        case .figure: .figure
        case .audio: .audio
        case .footnote: .footnote
        case .group: .group
        case .localized: .localized
        }
    }
}

extension Inline {
    /// What the interchange form calls it.
    var type: InlineType {
        switch self {
        case .text: .text
        case .code: .code
        case .emphasis: .emphasis
        case .strong: .strong
        case .strikethrough: .strikethrough
        case .mark: .mark
        case .superscript: .superscript
        case .subscript: .subscript
        case .ruby: .ruby
        case .link: .link
        case .image: .image
        case .maths: .maths
        case .cloze: .cloze
        case .footnoteMark: .footnoteMark
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .localized: .localized
        }
    }
}

extension Block {
    /// Without what passes find, and find again when the form is read.
    var withoutFindings: Block {
        switch self {
        case .code(var code):
            code.tokens = []
            return .code(code)
        case .image(var image):
            image.media = nil
            return .image(image)
        case .audio(var audio):
            audio.media = nil
            return .audio(audio)
        case .heading, .paragraph, .list, .definitions, .table, .quote, .rule, .maths, .figure, .footnote, .group,
            .localized:
            return self
        }
    }
}

extension Inline {
    /// Without what passes find, and find again when the form is read.
    var withoutFindings: Inline {
        if case .link(var link) = self {
            link.destination = .nowhere
            return .link(link)
        }
        guard case .image(var image) = self else { return self }
        image.media = nil
        return .image(image)
    }
}
