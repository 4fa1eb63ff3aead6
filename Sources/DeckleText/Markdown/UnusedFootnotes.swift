internal import DeckleCore

/// Keeps the footnotes that nothing refers to; the parser would drop them and their text.
///
/// They are marked in a last paragraph, which is taken away again.
enum UnusedFootnotes {
    /// The labels of the lines `[^label]: …` that are not among the footnotes found.
    static func labels(in bytes: [UInt8], used: [String]) -> [String] {
        guard bytes.has(UInt8(ascii: "^")) else { return [] }
        let used = Set(used.map { $0.lowercased() })
        return bytes.split(separator: .lineFeed).compactMap { line in
            let content = Lines.withoutContainers(line)
            guard content.starts(with: "[^".utf8), let end = content.firstIndex(of: UInt8(ascii: "]")),
                content[end...].starts(with: "]:".utf8)
            else { return nil }
            let label = String(decoding: content[..<end].dropFirst(2), as: UTF8.self)
            return label.isEmpty || label.contains(" ") || used.contains(label.lowercased()) ? nil : label
        }
    }

    static func marking(_ labels: [String], in bytes: [UInt8]) -> [UInt8] {
        bytes + "\n\n".utf8 + labels.map { "[^\($0)]" }.joined(separator: "\n").utf8
    }

    /// The blocks without the paragraph of marks; nil where the marks came to stand in something else.
    static func withoutMarks(_ blocks: [Block]) -> [Block]? {
        let isFootnote: (Block) -> Bool = { if case .footnote = $0 { true } else { false } }
        guard let last = blocks.lastIndex(where: { !isFootnote($0) }), case .paragraph(let marks) = blocks[last] else {
            return nil
        }
        let isMark: (Inline) -> Bool = { if case .footnoteMark = $0 { true } else { $0 == .softBreak } }
        guard marks.allSatisfy(isMark) else { return nil }
        return Array(blocks[..<last] + blocks[(last + 1)...])
    }
}
