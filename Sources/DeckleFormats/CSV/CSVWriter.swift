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
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
