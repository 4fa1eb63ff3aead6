internal import DeckleCore

/// Finds room for all columns of a table on a narrow page: in smaller type where they need it, in a wider place where
/// that is not enough, and at last by telling which words must be broken.
///
/// Other words stay whole: a column is never narrower than they are.
struct TableFit {
    /// The classes of the type in which the table is set.
    private(set) var size: String?
    /// How words are broken that find no room; nil where all do.
    private(set) var breaks: WordBreaks?
    /// The share of each column in the width, in percent, for which style sheets have classes, nil for one that gets what
    /// the others leave; nil where the width follows from what columns hold.
    ///
    /// A column whose words may be broken would be made as narrow as their parts, though there is room for the words.
    /// Long words give way first, so that short ones and numbers stay whole.
    private(set) var shares: [Int?]?
    /// Whether all words find room, but not in the largest type that readers choose, in which they may be broken anywhere.
    private(set) var isElastic = false
    /// Whether columns are so narrow that little is left of words.
    private(set) var isCrowded = false

    /// A column that holds fewer characters breaks most of its words.
    private static let leastColumn = 6

    /// - Parameters:
    ///   - widths: the sizes of type for each width that a table can have, the narrowest first.
    ///   - largeType: what a line holds in the largest type that readers choose, in characters.
    init(_ table: Table, in widths: [[TableSize]], largeType: Int = .max) {
        let rows = table.allRows
        let needs = Self.needs(of: rows) { CellWords($0).longest }
        let gaps = 2 * max(needs.count - 1, 0)
        for sizes in widths {
            if let size = sizes.first(where: { $0.lineLength >= needs.reduce(gaps, +) }) {
                settle(on: size, needs, of: rows, stretches: needs.reduce(gaps, +) > largeType)
                return
            }
            let parts = Self.needs(of: rows) { WordBreaks.atSeparators.need(of: $0) }
            if let size = sizes.first(where: { $0.lineLength >= parts.reduce(gaps, +) }) {
                let longest = Self.share(needs, of: size.lineLength - gaps)
                let whole = zip(parts, needs).map { max($0, min($1, longest)) }
                settle(on: size, whole, of: rows, stretches: parts.reduce(gaps, +) > largeType)
                breaks = WordBreaks(longest: longest)
                return
            }
        }
        guard let size = widths.last?.last else { return }
        self.size = size.classes
        let longest = Self.share(needs, of: size.lineLength - gaps)
        breaks = WordBreaks(longest: longest, longestPart: longest)
        shares = Self.percent(needs.map { min($0, 2 * longest) + 2 })
        isCrowded = longest < Self.leastColumn
    }

    private mutating func settle(on size: TableSize, _ needs: [Int], of rows: [[[Inline]]], stretches: Bool) {
        self.size = size.classes
        guard stretches else { return }
        isElastic = true
        let texts = Self.needs(of: rows) { min(PlainText.line($0).count, size.lineLength) }
        shares = Self.shares(needs, texts, of: size.lineLength)
    }

    /// The shares of columns by which their words stay whole, with some room as letters differ; what a line has beyond
    /// that goes to the columns with the longest texts.
    private static func shares(_ needs: [Int], _ texts: [Int], of line: Int) -> [Int?] {
        let words = needs.map { $0 + 3 }, rests = zip(texts, needs).map { max($0 - $1, 0) }
        let room = max(line - words.reduce(0, +), 0), rest = max(rests.reduce(0, +), 1)
        let widths = zip(words, rests).map { $0 + room * $1 / rest }
        let widest = widths.indices.max { widths[$0] < widths[$1] }
        let sum = widths.reduce(0, +)
        return widths.indices.map { $0 == widest ? nil : min((25 * widths[$0] + sum - 1) / sum, 12) * 4 }
    }

    /// What each column needs.
    static func needs(of rows: [[[Inline]]], _ need: ([Inline]) -> Int) -> [Int] {
        let needs = rows.map { $0.map(need) }
        return (0..<(needs.map(\.count).max() ?? 0)).map { column in
            needs.map { column < $0.count ? $0[column] : 0 }.max() ?? 0
        }
    }

    /// The shares of columns of these weights, in steps of 4 from 4 to 48.
    private static func percent(_ weights: [Int]) -> [Int] {
        let sum = max(weights.reduce(0, +), 1)
        return weights.map { min(max(25 * $0 / sum, 1), 12) * 4 }
    }

    /// The length that words of all columns may have so that the columns fill a line; those that need less leave their
    /// room to the others.
    private static func share(_ columns: [Int], of line: Int) -> Int {
        var room = line
        var rest = columns.count
        for need in columns.sorted() {
            guard need * rest <= room else { break }
            room -= need
            rest -= 1
        }
        return max(room / max(rest, 1), 1)
    }
}
