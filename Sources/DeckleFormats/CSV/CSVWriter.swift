internal import DeckleCore

/// Writes rows as RFC 4180 has them: commas between cells, CRLF after rows, quotes where a cell needs them.
struct CSVWriter {
    private let output: any Output
    private var bytes: [UInt8] = []

    init(output: any Output) {
        self.output = output
    }

    /// Writes a row.
    ///
    /// - Parameter quotesFirst: whether the first cell is quoted even if it need not be.
    mutating func row(_ cells: [String], quotesFirst: Bool = false) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(UInt8(ascii: ",")) }
            if column == 0 && quotesFirst || Self.needsQuotes(cell) {
                quote(cell)
            } else {
                bytes.append(contentsOf: cell.utf8)
            }
        }
        endLine()
    }

    /// Writes a line that is no row.
    mutating func line(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        endLine()
    }

    /// Hands over to the output what was written since the last time.
    mutating func flush() throws {
        try output.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func endLine() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func needsQuotes(_ cell: String) -> Bool {
        cell.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
    }

    private mutating func quote(_ cell: String) {
        bytes.append(Self.mark)
        var cell = cell
        cell.withUTF8 { text in
            var start = 0
            for index in text.indices where text[index] == Self.mark {
                // Up to the mark and with it; it comes once more with what follows.
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...index]))
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
        bytes.append(Self.mark)
    }

    private static let mark = UInt8(ascii: "\"")
}
