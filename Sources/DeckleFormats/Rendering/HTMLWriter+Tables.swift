internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ table: Table) throws {
        try element("div", ["class": "table"]) { writer in
            try writer.element("table") { writer in
                try writer.element("thead") { try $0.writeRow(table.head, of: table, isHead: true) }
                guard !table.rows.isEmpty else { return }
                writer.builder.newline()
                try writer.element("tbody") { writer in
                    try writer.lines(table.rows) { try $0.writeRow($1, of: table, isHead: false) }
                }
            }
        }
    }

    private mutating func writeRow(_ cells: [[Inline]], of table: Table, isHead: Bool) throws {
        try element("tr") { writer in
            for (column, content) in cells.enumerated() {
                let alignment = column < table.alignments.count ? table.alignments[column] : .none
                let name = alignment == .none ? nil : alignment.rawValue
                try writer.element(isHead ? "th" : "td", ["class": name, "scope": isHead ? "col" : nil]) {
                    try $0.write(content)
                }
            }
        }
    }
}
