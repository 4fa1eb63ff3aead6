internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ table: Table) throws {
        guard !table.allRows.isEmpty else { return }
        let words = TableWords(table, lineLength: dialect.measure.table)
        try element("div", ["class": "table"]) { writer in
            try writer.element("table") { writer in
                if !table.head.isEmpty {
                    try writer.element("thead") { try $0.writeRow(table.head, of: table, words, isHead: true) }
                }
                guard !table.rows.isEmpty else { return }
                if !table.head.isEmpty { writer.builder.newline() }
                try writer.element("tbody") { writer in
                    try writer.lines(table.rows) { try $0.writeRow($1, of: table, words, isHead: false) }
                }
            }
        }
    }

    private mutating func writeRow(
        _ cells: [[Inline]],
        of table: Table,
        _ words: TableWords,
        isHead: Bool
    ) throws {
        try element("tr") { writer in
            for (column, content) in cells.enumerated() {
                let alignment = column < table.alignments.count ? table.alignments[column] : .none
                let length = words.areTooLong(in: content) ? "long" : nil
                let names = [alignment == .none ? nil : alignment.rawValue, length].compactMap(\.self)
                let attributes: KeyValuePairs = [
                    "class": names.isEmpty ? nil : names.joined(separator: " "), "scope": isHead ? "col" : nil,
                ]
                try writer.element(isHead ? "th" : "td", attributes) { try $0.write(content) }
            }
        }
    }
}
