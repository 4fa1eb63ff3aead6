internal import DeckleCore

/// The footnotes of a passage, so that marks lead to footnotes that are there, and back.
///
/// Numbers are given before anything is written: the parts of a passage may be rendered in any order.
struct FootnoteIndex {
    /// The labels that have a footnote.
    private var defined: Set<String> = []
    /// The labels with a mark that is a link, to which the footnote can lead back.
    private var marked: Set<String> = []
    private var numbers: [String: Int] = [:]
    private var written: Set<String> = []
    private var markCounts: [String: Int] = [:]

    /// - Parameter takeaway: what is read after the blocks and stands apart from them.
    init(_ blocks: [Block], takeaway: [Inline] = []) {
        blocks.forEachDeep { if case .footnote(let label, _) = $0 { defined.insert(label) } }
        guard !defined.isEmpty else { return }
        number(blocks)
        number(takeaway, isInLink: false)
    }

    private mutating func number(_ blocks: [Block]) {
        for block in blocks {
            if case .footnote(let label, _) = block { number(label) }
            let children = block.children
            number(children.inlines, isInLink: false)
            number(children.blocks)
        }
    }

    private mutating func number(_ inlines: [Inline], isInLink: Bool) {
        for inline in inlines {
            if case .footnoteMark(let label) = inline, defined.contains(label) {
                number(label)
                if !isInLink { marked.insert(label) }
            }
            let isLink = if case .link = inline { true } else { isInLink }
            number(inline.children, isInLink: isLink)
        }
    }

    private mutating func number(_ label: String) {
        if numbers[label] == nil { numbers[label] = numbers.count + 1 }
    }

    /// Whether a mark can lead to a footnote.
    func hasFootnote(_ label: String) -> Bool { defined.contains(label) }

    /// Whether a mark of that label is a link, to which the footnote can lead back.
    func hasMark(_ label: String) -> Bool { marked.contains(label) }

    /// The number that readers see in place of the label: 1 for the first that is read, a mark or a footnote.
    func number(of label: String) -> String { numbers[label].map(String.init) ?? label }

    /// The number of the next mark of that label, from 1.
    mutating func countMark(_ label: String) -> Int {
        markCounts[label, default: 0] += 1
        return markCounts[label, default: 1]
    }

    /// Whether this is the first footnote of that label, the one that marks lead to.
    mutating func isFirst(_ label: String) -> Bool { written.insert(label).inserted }
}
