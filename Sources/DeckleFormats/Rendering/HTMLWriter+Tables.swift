internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ table: Table) throws {
        guard !table.allRows.isEmpty else { return }
        let measure = dialect.measure
        let fit = TableFit(table, in: measure.tables, largeType: measure.largeTypeLine)
        guard fit.isCrowded, let line = measure.partedTableLine else { return try write(table, fit) }
        let parts = table.parts(in: line)
        try lines(Array(parts.enumerated())) { writer, part in
            let fit = TableFit(part.element, in: measure.tables.suffix(1))
            try writer.write(part.element, fit, mark: "\(part.offset + 1)/\(parts.count)")
        }
    }

    /// - Parameter mark: says which part of a table it is.
    private mutating func write(_ table: Table, _ fit: TableFit, mark: String? = nil) throws {
        let measure = dialect.measure
        let isTall = [Block.table(table)].lineCount(measure.line) > measure.wholeLines
        try element(
            "div",
            ["class": Self.classes("table", fit.size, fit.isElastic ? "elastic" : nil, isTall ? "tall" : nil)]
        ) { writer in
            try writer.element("table") { writer in
                if let mark { writer.builder.element("caption", ["class": "count"], text: mark) }
                if let shares = fit.shares, writer.dialect.breaksWords { writer.writeShares(shares) }
                if !table.head.isEmpty {
                    try writer.element("thead") { try $0.writeRow(table.head, of: table, fit, isHead: true) }
                }
                guard !table.rows.isEmpty else { return }
                if !table.head.isEmpty { writer.builder.newline() }
                try writer.element("tbody") { writer in
                    try writer.lines(table.rows) { try $0.writeRow($1, of: table, fit, isHead: false) }
                }
            }
        }
    }

    private mutating func writeShares(_ shares: [Int?]) {
        element("colgroup") { group in
            for share in shares { group.builder.empty("col", ["class": share.map { "share-\($0)" }]) }
        }
    }

    private mutating func writeRow(_ cells: [[Inline]], of table: Table, _ fit: TableFit, isHead: Bool) throws {
        let isTall = cells.lineCount(dialect.measure.line) > dialect.measure.wholeLines
        try element("tr", ["class": isTall ? "tall" : nil]) { writer in
            for (column, content) in cells.enumerated() {
                let alignment = column < table.alignments.count ? table.alignments[column] : .none
                try writer.writeCell(content, alignment, fit, isHead: isHead)
            }
        }
    }

    private mutating func writeCell(
        _ content: [Inline],
        _ alignment: Table.Alignment,
        _ fit: TableFit,
        isHead: Bool
    ) throws {
        let words = CellWords(content)
        let breaks = fit.breaks.flatMap { words.longest > $0.longest ? $0 : nil }
        let attributes: KeyValuePairs = [
            "class": Self.classes(
                alignment == .none ? nil : alignment.rawValue,
                words.isWhole ? "whole" : nil,
                breaks.map { !dialect.breaksWords || $0.leavesLong(content) } == true ? "long" : nil
            ),
            "scope": isHead ? "col" : nil,
        ]
        wordBreaks = dialect.breaksWords ? breaks : nil
        defer { wordBreaks = nil }
        try element(isHead ? "th" : "td", attributes) { try $0.writeIsolated(content) }
    }

    private static func classes(_ names: String?...) -> String? {
        let names = names.compactMap(\.self)
        return names.isEmpty ? nil : names.joined(separator: " ")
    }
}
