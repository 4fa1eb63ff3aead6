internal import DeckleCore
internal import DeckleText

extension HTMLWriter {
    mutating func write(_ blocks: [Block]) throws {
        try lines(blocks) { try $0.write($1) }
    }

    private mutating func write(_ block: Block) throws {
        switch block {
        case .heading(let level, let content): try write("h\(headings.next(level))", content)
        case .paragraph(let content): try write("p", content, class: paragraphClass(of: content))
        case .list(let list): try write(list)
        case .definitions(let entries): try write(entries)
        case .code(let code): write(code)
        case .table(let table): try write(table)
        case .quote(let content): try element("blockquote") { try $0.write(content) }
        case .rule: builder.empty("hr")
        case .maths(let tex): writeMaths(tex, isDisplayed: true)
        case .image(let image): try writeFigure(image)
        case .figure(let content, let caption): try writeFigure(content, caption: caption)
        case .audio(let audio): try write(audio)
        case .footnote(let label, let content): try writeFootnote(label, content)
        case .group(let group): try write(group)
        case .localized(let locale, let content): try element("div", in: locale) { try $0.write(content) }
        }
    }

    /// Writes an element of running text, marked as such where all of it is read in another direction.
    private mutating func write(_ name: String, _ content: [Inline], class: String? = nil) throws {
        let turned = content.isForeign(to: direction) ? direction.opposite : nil
        try element(name, ["class": `class`, "dir": turned?.rawValue]) { writer in
            try writer.turned(to: turned) { try $0.write(content) }
        }
    }

    private func paragraphClass(of content: [Inline]) -> String? {
        if content.isPictures { return "pictures" }
        return dialect.marksLeadIns && content.isLeadIn ? "lead" : nil
    }

    /// Writes running text that stands beside other text, isolated where all of it is read in another direction.
    mutating func writeIsolated(_ content: [Inline]) throws {
        guard content.isForeign(to: direction) else { return try write(content) }
        try write("bdi", content)
    }

    /// Writes an element in a language and the direction of it, which the source need not say.
    mutating func element(
        _ name: String,
        in locale: Locale,
        content: (inout HTMLWriter) throws -> Void
    ) throws {
        let known = locale.language.map(Direction.init(language:))
        let turned = locale.direction ?? (known == direction ? nil : known)
        try element(name, ["lang": locale.language, "dir": turned?.rawValue]) { writer in
            try writer.turned(to: turned, write: content)
        }
    }

    /// Writes what has a direction of its own.
    mutating func turned(to direction: Direction?, write: (inout HTMLWriter) throws -> Void) rethrows {
        let outer = self.direction
        self.direction = direction ?? outer
        try write(&self)
        self.direction = outer
    }

    /// Writes blocks with something before the text of the first paragraph.
    mutating func write(_ blocks: [Block], isTight: Bool = false, lead: (inout HTMLWriter) -> Void) throws {
        guard case .paragraph(let content)? = blocks.first else {
            lead(&self)
            return try write(blocks)
        }
        if isTight {
            lead(&self)
            try writeIsolated(content)
        } else {
            try element("p") { writer in
                lead(&writer)
                try writer.writeIsolated(content)
            }
        }
        for block in blocks.dropFirst() {
            builder.newline()
            try write(block)
        }
    }

    private mutating func write(_ group: Group) throws {
        let kind = ClassName.make(group.kind)
        try element("div", ["class": kind.isEmpty ? "group" : "group group-\(kind)"]) { writer in
            if !group.label.isEmpty {
                try writer.element("p", ["class": "group-label"]) { try $0.writeIsolated(group.label) }
                if !group.content.isEmpty { writer.builder.newline() }
            }
            try writer.write(group.content)
        }
    }

    private mutating func writeFootnote(_ label: String, _ content: [Block]) throws {
        let id = footnotes.isFirst(label) ? footnoteID("fn", label) : nil
        let number = footnotes.number(of: label)
        let mark = footnotes.hasMark(label) ? "#" + footnoteID("ref", label) : nil
        try element("div", ["class": "footnote", "id": id, "role": "doc-footnote"]) { writer in
            try writer.write(content) { writer in
                if let mark {
                    writer.builder.element("a", ["href": mark, "role": "doc-backlink"], text: number)
                } else {
                    writer.builder.text(number)
                }
                writer.builder.text(" ")
            }
        }
    }
}
