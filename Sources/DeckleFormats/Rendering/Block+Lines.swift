internal import DeckleCore

extension [Block] {
    /// How many lines the blocks take, roughly: enough to tell what fits on a page from what does not.
    ///
    /// - Parameter length: what a line holds, in characters.
    func lineCount(_ length: Int) -> Int { reduce(0) { $0 + $1.lineCount(length) } }
}

extension Block {
    fileprivate func lineCount(_ length: Int) -> Int {
        switch self {
        case .code(let code): code.lineCount
        // Rows stand apart by half a line.
        case .table(let table): table.allRows.reduce(0) { $0 + $1.lineCount(length) } + table.allRows.count / 2
        case .list(let list): list.items.reduce(0) { $0 + $1.content.lineCount(length) }
        case .maths(let tex): tex.lineCount
        case .heading, .paragraph, .definitions, .quote, .rule, .image, .figure, .audio, .footnote, .group, .localized:
            1 + children.inlines.length / length + children.blocks.lineCount(length)
        }
    }
}

extension CodeBlock {
    /// The number of lines as they are written.
    var lineCount: Int { text.lineCount }
}

extension String {
    /// The number of lines; counted in the bytes at once, as every listing is asked for it.
    fileprivate var lineCount: Int {
        let lineEnd = UInt8(ascii: "\n")
        let counted = utf8.withContiguousStorageIfAvailable { $0.reduce(1) { $1 == lineEnd ? $0 + 1 : $0 } }
        return counted ?? utf8.reduce(1) { $1 == lineEnd ? $0 + 1 : $0 }
    }
}

extension [[Inline]] {
    /// How many lines a row of a table takes, roughly, if its columns are equally wide.
    func lineCount(_ length: Int) -> Int { 1 + (map(\.length).max() ?? 0) / Swift.max(length / Swift.max(count, 1), 1) }
}

extension [Inline] {
    /// The length of running text, in bytes.
    fileprivate var length: Int { reduce(0) { $0 + $1.length } }
}

extension Inline {
    fileprivate var length: Int {
        switch self {
        case .text(let text), .code(let text), .maths(let text): text.utf8.count
        case .softBreak, .lineBreak, .image, .footnoteMark: 1
        case .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .ruby, .link, .cloze, .localized:
            children.length
        }
    }
}
