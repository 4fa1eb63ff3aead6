internal import DeckleCore

/// The footnotes of a piece of text, so that marks lead to footnotes that are there, and back.
struct FootnoteIndex {
    /// The labels that have a footnote.
    private var defined: Set<String> = []
    private var written: Set<String> = []
    private var markCounts: [String: Int] = [:]
    private var numbers: [String: Int] = [:]

    init(_ blocks: [Block]) {
        blocks.forEachDeep { if case .footnote(let label, _) = $0 { defined.insert(label) } }
    }

    /// Whether a mark can lead to a footnote.
    func hasFootnote(_ label: String) -> Bool { defined.contains(label) }

    /// Whether a mark of that label was written, to which the footnote can lead back.
    func hasMark(_ label: String) -> Bool { markCounts[label] != nil }

    /// The number that readers see in place of the label: 1 for the first that is written, a mark or a footnote.
    mutating func number(of label: String) -> String {
        let number = numbers[label] ?? numbers.count + 1
        numbers[label] = number
        return String(number)
    }

    /// The number of the next mark of that label, from 1.
    mutating func countMark(_ label: String) -> Int {
        markCounts[label, default: 0] += 1
        return markCounts[label, default: 1]
    }

    /// Whether this is the first footnote of that label, the one that marks lead to.
    mutating func isFirst(_ label: String) -> Bool { written.insert(label).inserted }
}
