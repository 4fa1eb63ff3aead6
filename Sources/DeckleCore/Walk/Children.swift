/// What a block or an inline holds, one level down, in reading order: running text first, then blocks.
///
/// Every walk over content is made of this and of ``ContentMapper``, so that a new case of the model has to be described
/// once to be reached by all of them.
package struct Children: Sendable, Hashable {
    package var inlines: [Inline] = []
    package var blocks: [Block] = []
}

extension Block {
    package var children: Children {
        switch self {
        case .code, .rule, .maths, .image, .audio: Children()
        case .heading(_, let content), .paragraph(let content): Children(inlines: content)
        case .list(let list): Children(blocks: list.items.flatMap(\.content))
        case .definitions(let entries):
            Children(
                inlines: entries.flatMap(\.terms).flatMap(\.self),
                blocks: entries.flatMap(\.details).flatMap(\.self)
            )
        case .table(let table): Children(inlines: table.allRows.flatMap(\.self).flatMap(\.self))
        case .quote(let content), .footnote(_, let content), .localized(_, let content): Children(blocks: content)
        case .figure(let content, let caption): Children(inlines: caption, blocks: content)
        case .group(let group): Children(inlines: group.label, blocks: group.content)
        }
    }
}

extension Inline {
    package var children: [Inline] {
        switch self {
        case .text, .code, .image, .maths, .footnoteMark, .softBreak, .lineBreak: []
        case .emphasis(let content), .strong(let content), .strikethrough(let content), .mark(let content),
            .superscript(let content), .subscript(let content), .localized(_, let content):
            content
        case .ruby(let content, let reading): content + reading
        case .link(let link): link.content
        case .cloze(let cloze): cloze.content
        }
    }
}
