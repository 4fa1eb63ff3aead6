internal import DeckleCore
internal import DeckleText

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) throws {
        for inline in inlines { try write(inline) }
    }

    private mutating func write(_ inline: Inline) throws {
        switch inline {
        case .text(let text): write(text)
        case .code(let text): element("code", ["dir": "ltr"]) { $0.writeWords(text, isCode: true) }
        case .emphasis(let content): try element("em") { try $0.write(content) }
        case .strong(let content): try element("strong") { try $0.write(content) }
        case .strikethrough(let content): try element("del") { try $0.write(content) }
        case .mark(let content): try element("mark") { try $0.write(content) }
        case .superscript(let content): try element("sup") { try $0.write(content) }
        case .subscript(let content): try element("sub") { try $0.write(content) }
        case .ruby(let content, let reading): try writeRuby(content, reading: reading)
        case .link(let link): try write(link)
        case .image(let image): try write(image)
        case .maths(let tex): writeMaths(tex, isDisplayed: false)
        case .cloze(let cloze): try self.cloze(cloze.numbers, hint: cloze.hint) { try $0.write(cloze.content) }
        case .footnoteMark(let label): writeFootnoteMark(label)
        case .softBreak: builder.text("\n")
        case .lineBreak: builder.empty("br")
        case .localized(let locale, let content): try element("span", in: locale) { try $0.write(content) }
        }
    }

    private mutating func write(_ text: String) {
        guard direction == .rightToLeft else { return writeWords(text, isCode: false) }
        for piece in LatinWords.pieces(of: text) {
            if piece.isIsolated {
                builder.element("bdi", text: String(piece.text))
            } else {
                writeWords(String(piece.text), isCode: false)
            }
        }
    }

    private mutating func writeWords(_ text: String, isCode: Bool) {
        guard let wordBreaks else { return builder.text(text) }
        for piece in wordBreaks.pieces(of: text, isCode: isCode) {
            builder.text(piece.text)
            switch piece.end {
            case .separator: builder.empty("wbr")
            case .syllable: builder.text("\u{AD}")
            case .whole: break
            }
        }
    }

    /// Writes text with its reading; without `rp`, which EPUB discourages (EPUB 3.3, section 6.1.4.3).
    private mutating func writeRuby(_ content: [Inline], reading: [Inline]) throws {
        try element("ruby") { writer in
            try writer.write(content)
            try writer.element("rt") { try $0.write(reading) }
        }
    }

    private mutating func write(_ link: Link) throws {
        guard !isInLink, let address = link.question.flatMap(question) ?? link.address else {
            return try write(link.words)
        }
        isInLink = true
        defer { isInLink = false }
        try element("a", ["href": address, "title": link.title]) { try $0.write(link.content) }
    }

    /// Writes a hidden piece with what `content` writes in it.
    mutating func cloze(_ numbers: [Int], hint: String?, content: (inout HTMLWriter) throws -> Void) rethrows {
        switch dialect.cloze {
        case .element:
            try element("span", ["class": "cloze", "title": hint], content: content)
        case .braces:
            builder.active("{{c\(numbers.map(String.init).joined(separator: ","))::")
            try content(&self)
            if let hint {
                builder.active("::")
                builder.bracketed(hint)
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
}
