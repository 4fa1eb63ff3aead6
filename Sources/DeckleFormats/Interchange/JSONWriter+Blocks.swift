internal import DeckleCore
internal import DeckleText

extension JSONWriter {
    mutating func blocks(_ name: String, _ blocks: [Block]) {
        member(name, blocks) { $0.block($1) }
    }

    private mutating func blocks(_ blocks: [Block]) {
        array(blocks) { $0.block($1) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .heading(let level, let content):
            typed(.heading) { writer in
                writer.member("level", level)
                writer.inlines("content", content)
            }
        case .paragraph(let content): typed(.paragraph) { $0.inlines("content", content) }
        case .list(let list): self.list(list)
        case .definitions(let entries): typed(.definitions) { $0.member("entries", entries) { $0.definition($1) } }
        case .code(let code): self.code(code)
        case .table(let table): self.table(table)
        case .quote(let content): typed(.quote) { $0.blocks("content", content) }
        case .rule: typed(.rule)
        case .maths(let tex): typed(.maths) { $0.member("tex", tex) }
        case .image(let image): typed(.image) { $0.image(image) }
        case .figure(let content, let caption):
            typed(.figure) { writer in
                writer.blocks("content", content)
                writer.inlines("caption", caption)
            }
        case .audio(let audio):
            typed(.audio) { writer in
                writer.member("source", audio.source)
                writer.member("label", audio.label)
                writer.media(audio.media)
            }
        case .footnote(let label, let content):
            typed(.footnote) { writer in
                writer.member("label", label)
                writer.blocks("content", content)
            }
        case .group(let group):
            typed(.group) { writer in
                writer.member("kind", group.kind)
                writer.inlines("label", group.label)
                writer.blocks("content", group.content)
            }
        case .localized(let locale, let content):
            typed(.localized) { writer in
                writer.locale(locale)
                writer.blocks("content", content)
            }
        }
    }

    private mutating func typed(_ type: BlockType, _ members: (inout JSONWriter) -> Void = { _ in }) {
        typed(type.rawValue, members)
    }

    private mutating func list(_ list: List) {
        typed(.list) { writer in
            writer.member("start", list.start)
            writer.member("tight", list.isTight)
            writer.member("items", list.items) { writer, item in
                writer.object { writer in
                    writer.member("done", item.isDone)
                    writer.blocks("content", item.content)
                }
            }
        }
    }

    private mutating func definition(_ entry: Definition) {
        object { writer in
            writer.member("terms", entry.terms) { $0.inlines($1) }
            writer.member("details", entry.details) { $0.blocks($1) }
        }
    }

    private mutating func code(_ code: CodeBlock) {
        typed(.code) { writer in
            writer.member("language", code.language)
            writer.member("file", code.fileName)
            if !code.markedLines.isEmpty {
                writer.member("marked", code.markedLines) { writer, lines in
                    writer.array([lines.lowerBound, lines.upperBound]) { $0.integer($1) }
                }
            }
            writer.member("text", code.text)
            if !code.clozes.isEmpty { writer.member("clozes", code.clozes) { $0.cloze($1) } }
        }
    }

    private mutating func cloze(_ cloze: CodeCloze) {
        object { writer in
            writer.cards(cloze.numbers)
            writer.member("start", cloze.range.lowerBound)
            writer.member("end", cloze.range.upperBound)
            writer.member("hint", cloze.hint)
        }
    }

    private mutating func table(_ table: Table) {
        typed(.table) { writer in
            writer.member("alignments", table.alignments) { $0.string($1.rawValue) }
            if !table.head.isEmpty { writer.member("head", table.head) { $0.inlines($1) } }
            writer.member("rows", table.rows) { writer, row in writer.array(row) { $0.inlines($1) } }
        }
    }

    mutating func image(_ image: Image) {
        member("source", image.source)
        member("alt", image.alt)
        member("title", image.title)
        media(image.media)
    }

    private mutating func media(_ media: Media?) {
        guard let media else { return }
        key("media")
        object { writer in
            writer.member("name", media.name)
            writer.member("type", media.type)
            writer.member("size", media.size)
        }
    }

    mutating func locale(_ locale: Locale) {
        member("language", locale.language)
        member("direction", locale.direction?.rawValue)
    }
}
