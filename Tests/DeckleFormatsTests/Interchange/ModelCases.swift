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
        case .code: (.code(CodeBlock(text: "")), .code(code))
        case .table: (.table(Table(alignments: [], head: [], rows: [])), .table(table))
        case .quote: (.quote([]), .quote(blocks))
        case .rule: (.rule, .rule)
        case .maths: (.maths(""), .maths("x"))
        case .image: (.image(Image(source: "", alt: "")), .image(image))
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
        case .link:
            (.link(Link(target: "", content: [])), .link(Link(target: "/x", title: "X", content: text)))
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

    private static let text: [Inline] = [.text("x")]
    private static let blocks: [Block] = [.paragraph(text)]
    private static let media = Media(name: "m-0.png", type: "image/png", size: 1, handle: 1)
    private static let image = Image(source: "m.png", alt: "M", title: "T", media: media)
    private static let locale = Locale(language: "ar", direction: .rightToLeft)
    private static let items = [
        ListItem(content: []), ListItem(isDone: true, content: blocks), ListItem(isDone: false, content: blocks),
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
        case .code: .code
        case .table: .table
        case .quote: .quote
        case .rule: .rule
        case .maths: .maths
        case .image: .image
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
        case .heading, .paragraph, .list, .table, .quote, .rule, .maths, .footnote, .group, .localized: return self
        }
    }
}

extension Inline {
    /// Without what passes find, and find again when the form is read.
    var withoutFindings: Inline {
        guard case .image(var image) = self else { return self }
        image.media = nil
        return .image(image)
    }
}
