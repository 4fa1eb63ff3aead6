internal import DeckleCore
internal import DeckleText

extension JSONWriter {
    mutating func inlines(_ name: String, _ inlines: [Inline]) {
        key(name)
        self.inlines(inlines)
    }

    mutating func inlines(_ inlines: [Inline]) {
        array(inlines) { $0.inline($1) }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): typed(.text) { $0.member("text", text) }
        case .code(let text): typed(.code) { $0.member("text", text) }
        case .emphasis(let content): typed(.emphasis) { $0.inlines("content", content) }
        case .strong(let content): typed(.strong) { $0.inlines("content", content) }
        case .strikethrough(let content): typed(.strikethrough) { $0.inlines("content", content) }
        case .mark(let content): typed(.mark) { $0.inlines("content", content) }
        case .superscript(let content): typed(.superscript) { $0.inlines("content", content) }
        case .subscript(let content): typed(.subscript) { $0.inlines("content", content) }
        case .ruby(let content, let reading):
            typed(.ruby) { writer in
                writer.inlines("content", content)
                writer.inlines("reading", reading)
            }
        case .link(let link): self.link(link)
        case .image(let image): typed(.image) { $0.image(image) }
        case .maths(let tex): typed(.maths) { $0.member("tex", tex) }
        case .cloze(let cloze): self.cloze(cloze)
        case .footnoteMark(let label): typed(.footnoteMark) { $0.member("label", label) }
        case .softBreak: typed(.softBreak)
        case .lineBreak: typed(.lineBreak)
        case .localized(let locale, let content):
            typed(.localized) { writer in
                writer.locale(locale)
                writer.inlines("content", content)
            }
        }
    }

    private mutating func typed(_ type: InlineType, _ members: (inout JSONWriter) -> Void = { _ in }) {
        typed(type.rawValue, members)
    }

    private mutating func link(_ link: Link) {
        typed(.link) { writer in
            writer.member("target", link.target)
            writer.member("title", link.title)
            writer.member("question", link.question?.text)
            writer.inlines("content", link.content)
        }
    }

    private mutating func cloze(_ cloze: Cloze) {
        typed(.cloze) { writer in
            writer.cards(cloze.numbers)
            writer.member("hint", cloze.hint)
            writer.inlines("content", cloze.content)
        }
    }
}
