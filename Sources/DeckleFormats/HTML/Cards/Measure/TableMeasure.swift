internal import DeckleCore

/// Tells how high a table will be: its columns get the widths that browsers give them.
struct TableMeasure {
    /// The height of each row, the head first where there is one; infinite where the table is too wide.
    private(set) var rows: [Double] = []

    var height: Double { rows.reduce(0, +) }

    init(_ measure: CardMeasure, _ table: Table, _ width: Double) {
        let fit = TableFit(table, in: measure.line.tables)
        let type = measure.type
        let scale = fit.size == nil ? type.table : type.smallTable
        let room = width / scale
        let count = table.allRows.map(\.count).max() ?? 0
        let gaps = Double(max(count - 1, 0)) * type.cellSide
        let cells = table.allRows.enumerated().map { index, row in
            row.map { cell in
                var filler = LineFiller(measure.fonts, width: .infinity)
                filler.add(cell, TextStyle(isBold: index == 0 && !table.head.isEmpty, breaks: fit.breaks))
                filler.finish()
                return filler
            }
        }
        let column = { (index: Int, of: (LineFiller) -> Double) in
            cells.map { index < $0.count ? of($0[index]) : 0 }.max() ?? 0
        }
        let least = (0..<count).map { column($0) { $0.longestWord } }
        let most = (0..<count).map { max(column($0) { $0.widestLine }, least[$0]) }
        let widths = Self.widths(least, most, shares: fit.shares, room: room - gaps)
        guard let widths else {
            rows = [.infinity]
            return
        }
        rows = zip(table.allRows, cells).enumerated().map { index, row in
            let isHead = index == 0 && !table.head.isEmpty
            let heights = zip(zip(row.0, row.1), widths).map { cell, width in
                if cell.1.widestLine <= width, cell.1.lines == 1 { return type.tableLine + cell.1.extra }
                var filler = LineFiller(measure.fonts, width: width + 0.01)
                filler.add(cell.0, TextStyle(isBold: isHead, breaks: fit.breaks))
                return filler.height(type.tableLine)
            }
            return scale * ((heights.max() ?? type.tableLine) + 2 * type.cellEdge + (isHead ? 0.2 : 0.06))
        }
    }

    /// The widths of columns; nil where their words find no room.
    private static func widths(_ least: [Double], _ most: [Double], shares: [Int?]?, room: Double) -> [Double]? {
        if let shares {
            let given = shares.map { Double($0 ?? 0) / 100 * room }
            let rest = room - given.reduce(0, +)
            let widths = zip(given, shares).map { $1 == nil ? rest : $0 }
            return widths.allSatisfy { $0 >= 1.5 } && rest > -0.05 * room ? widths : nil
        }
        let (needed, wished) = (least.reduce(0, +), most.reduce(0, +))
        guard needed <= room else { return nil }
        guard wished > room else { return most }
        let share = (room - needed) / max(wished - needed, 0.001)
        return zip(least, most).map { $0 + ($1 - $0) * share }
    }
}
