/// Finds tables too large for the parser, which fills every short row up to the width of the head.
enum TableGuard {
    static let columnLimit = 128
    static let cellLimit = 64 << 10
    static let message = "a table has more than \(columnLimit) columns or \(cellLimit) cells"

    /// Whether a table of the text may exceed a limit; a pipe more or less at the ends of a row does not matter.
    static func isTooWide(_ bytes: [UInt8]) -> Bool {
        guard bytes.has(.pipe) else { return false }
        var columns = 0, cells = 0
        for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            let found = Lines.delimiterColumns(line)
            if found > 0 { columns = max(columns, found) }
            if Lines.withoutContainers(line).isEmpty { columns = 0 }
            cells += columns
            if columns > columnLimit + 2 || cells > cellLimit { return true }
        }
        return false
    }
}
