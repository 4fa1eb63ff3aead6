internal import DeckleCore

/// Tells the cells of a table whose words must be broken, so that all columns find room on a narrow page.
///
/// Words of the other cells stay whole: a column is never narrower than they are.
struct TableWords {
    /// The longest word that a cell may hold unbroken.
    private let longest: Int

    /// - Parameter lineLength: what a line of a table holds where the page is narrow, in characters.
    init(_ table: Table, lineLength: Int) {
        let rows = table.allRows
        let columns = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { column < $0.count ? Self.longestWord(in: $0[column]) : 0 }.max() ?? 0
        }
        let needed = columns.reduce(0, +)
        longest = needed > lineLength ? lineLength / columns.count : needed
    }

    /// Whether a cell holds a word longer than its share of a line, in a table that has no room for all words.
    func areTooLong(in cell: [Inline]) -> Bool { Self.longestWord(in: cell) > longest }

    /// The length of the longest run without a space, in characters as far as they are written one by one.
    private static func longestWord(in content: [Inline]) -> Int {
        var longest = 0
        var current = 0
        for byte in PlainText.line(content).utf8 {
            if byte == UInt8(ascii: " ") {
                current = 0
            } else if byte & 0xC0 != 0x80 {
                current += 1
                longest = max(longest, current)
            }
        }
        return longest
    }
}
