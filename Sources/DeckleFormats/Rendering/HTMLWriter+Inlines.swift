internal import DeckleCore
internal import DeckleText

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) throws {
        for inline in inlines { try write(inline) }
    }

    private mutating func write(_ inline: Inline) throws {
        switch inline {
        case .text(let text): builder.text(text)
        case .code(let text): builder.element("code", ["dir": "ltr"], text: text)
        case .emphasis(let content): try element("em") { try $0.write(content) }
        case .strong(let content): try element("strong") { try $0.write(content) }
        case .strikethrough(let content): try element("del") { try $0.write(content) }
        case .mark(let content): try element("mark") { try $0.write(content) }
        case .superscript(let content): try element("sup") { try $0.write(content) }
        case .subscript(let content): try element("sub") { try $0.write(content) }
        case .link(let link): try write(link)
        case .image(let image): try write(image)
        case .maths(let tex): writeMaths(tex, isDisplayed: false)
        case .cloze(let cloze): try write(cloze)
        case .footnoteMark(let label): writeFootnoteMark(label)
        case .softBreak: builder.text("\n")
        case .lineBreak: builder.empty("br")
        case .localized(let locale, let content):
            try element("span", ["lang": locale.language, "dir": locale.direction?.rawValue]) { try $0.write(content) }
        }
    }

    private mutating func write(_ link: Link) throws {
        guard !isInLink, let address = LinkAddress.make(link.target) else { return try write(link.content) }
        isInLink = true
        defer { isInLink = false }
        try element("a", ["href": address, "title": link.title]) { try $0.write(link.content) }
    }

    private mutating func write(_ cloze: Cloze) throws {
        switch dialect.cloze {
        case .element:
            try element("span", ["class": "cloze", "title": cloze.hint]) { try $0.write(cloze.content) }
        case .braces:
            builder.active("{{c\(cloze.number)::")
            try write(cloze.content)
            if let hint = cloze.hint {
                builder.active("::")
                builder.text(hint)
            }
            builder.active("}}")
        }
    }

    private mutating func writeFootnoteMark(_ label: String) {
        guard footnotes.hasFootnote(label) else { return builder.element("sup", text: label) }
        let number = footnotes.number(of: label)
        guard !isInLink else { return builder.element("sup", text: number) }
        let count = footnotes.countMark(label)
        let id = footnoteID(count == 1 ? "ref" : "ref\(count)", label)
        let target = "#" + footnoteID("fn", label)
        builder.element("sup") {
            $0.element("a", ["href": target, "id": id, "role": "doc-noteref"], text: number)
        }
    }

    mutating func writeMaths(_ tex: String, isDisplayed: Bool) {
        let maths = dialect.maths
        builder.element(isDisplayed ? "div" : "span", ["class": "maths", "dir": "ltr"]) { builder in
            guard case .delimited(let inline, let display) = maths else { return builder.text(tex) }
            let marks = isDisplayed ? display : inline
            // A formula that holds a mark or an inert run would be cut or acted on; it is shown as text.
            if tex.contains(marks.close) || builder.wouldPart(tex) { return builder.text(tex) }
            builder.active(marks.open + tex + marks.close)
        }
    }
}
