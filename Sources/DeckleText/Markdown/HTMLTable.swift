internal import DeckleCore

/// The rows of an HTML table, on their way into one whose cells all stand under their columns.
///
/// What spans several rows is repeated in each of them. What spans several columns stands in the first and leaves the
/// others empty; in a head it is repeated, so that each column has its name.
struct HTMLTable {
    struct Cell: Equatable {
        var content: [Inline]
        var isHead: Bool
        var alignment: Table.Alignment
        /// How many columns and rows it spans.
        var columns: Int
        var rows: Int
    }

    /// The parts of a table, which may be written in any order.
    enum Section: Int {
        case head, body, foot
    }

    private typealias Row = (section: Section, cells: [Cell])

    /// The cells of the row at hand.
    private(set) var cells: [Cell] = []
    private var rows: [Row] = []

    mutating func append(_ cell: Cell) { cells.append(cell) }

    /// Takes a row of a section; one without cells is none.
    mutating func append(row cells: [Cell], to section: Section) {
        if !cells.isEmpty { rows.append((section, cells)) }
    }

    /// Takes the rows of a section.
    mutating func append(_ table: HTMLTable, as section: Section) {
        rows += table.rows.map { (section, $0.cells) }
    }

    var isEmpty: Bool { cells.isEmpty && rows.isEmpty }

    /// The cells one after another, where they can make no table.
    var paragraphs: [Block] {
        (rows.flatMap(\.cells) + cells).map(\.content).filter { !$0.isEmpty }.map { Block(paragraph: $0) }
    }

    /// The table; nil where it is larger than what ``TableGuard`` allows.
    func table() -> Table? {
        let sorted = [Section.head, .body, .foot].map { section in rows.filter { $0.section == section } }
        guard let grid = Self.grid(sorted.map { $0.map(\.cells) }) else { return nil }
        let marked = sorted[0].count
        let top = grid.prefix { $0.allSatisfy { $0?.cell.isHead ?? true } }.count
        // A table of nothing but head cells has its names in the first row.
        let headCount = marked > 0 ? marked : top < grid.count ? top : min(top, 1)
        let columns = 0..<(grid.first?.count ?? 0)
        return Table(
            alignments: columns.map { Self.alignment(of: $0, in: grid) },
            head: headCount == 0 ? [] : columns.map { Self.title(of: $0, in: grid.prefix(headCount)) },
            rows: grid.dropFirst(headCount).map { $0.map { $0?.text ?? [] } }
        )
    }

    /// A cell where it stands, or where it reaches to.
    private struct Slot {
        var cell: Cell
        /// Whether this is the first of its columns.
        var isFirst: Bool

        var text: [Inline] {
            guard isFirst, !cell.content.isEmpty else { return [] }
            return cell.isHead ? [.strong(cell.content)] : cell.content
        }
    }

    /// The rows of all sections as slots, all of one width; nil where there would be too many.
    private static func grid(_ sections: [[[Cell]]]) -> [[Slot?]]? {
        var grid: [[Slot?]] = []
        var width = sections.joined().map(Self.width).max() ?? 0
        guard width <= TableGuard.columnLimit else { return nil }
        for section in sections {
            var carried: [Int: (slot: Slot, rows: Int)] = [:]
            for cells in section {
                guard let row = row(of: cells, under: &carried, width: width) else { return nil }
                grid.append(row)
                width = max(width, row.count)
                guard grid.count * width <= TableGuard.cellLimit else { return nil }
            }
        }
        return grid.map { $0 + Array(repeating: nil, count: width - $0.count) }
    }

    /// How many columns a row asks for; one that asks for more than there may be is not believed.
    private static func width(of cells: [Cell]) -> Int {
        let width = cells.reduce(0) { $0 + min($1.columns, TableGuard.columnLimit + 1) }
        return width <= TableGuard.columnLimit ? width : cells.count
    }

    /// A row with what reaches into it from above; nil where it is too wide.
    ///
    /// - Parameter width: how far a cell reaches at most.
    private static func row(
        of cells: [Cell],
        under carried: inout [Int: (slot: Slot, rows: Int)],
        width: Int
    ) -> [Slot?]? {
        var row: [Slot?] = []
        for cell in cells {
            while let slot = takeCarried(row.count, from: &carried) { row.append(slot) }
            guard row.count < TableGuard.columnLimit else { return nil }
            for offset in 0..<min(cell.columns, max(width - row.count, 1)) {
                let slot = Slot(cell: cell, isFirst: offset == 0)
                if cell.rows > 1 { carried[row.count] = (slot, cell.rows - 1) }
                row.append(slot)
            }
        }
        let last = carried.keys.max() ?? -1
        while row.count <= last { row.append(takeCarried(row.count, from: &carried)) }
        return row
    }

    private static func takeCarried(_ column: Int, from carried: inout [Int: (slot: Slot, rows: Int)]) -> Slot? {
        guard let (slot, rows) = carried[column] else { return nil }
        carried[column] = rows > 1 ? (slot, rows - 1) : nil
        return slot
    }

    /// The name of a column: what the rows of the head say of it, each once.
    private static func title(of column: Int, in head: ArraySlice<[Slot?]>) -> [Inline] {
        var parts: [[Inline]] = []
        for row in head {
            guard let content = row[column]?.cell.content, !content.isEmpty, parts.last != content else { continue }
            parts.append(content)
        }
        return Array(parts.joined(separator: [.lineBreak]))
    }

    private static func alignment(of column: Int, in grid: [[Slot?]]) -> Table.Alignment {
        grid.lazy.compactMap { $0[column]?.cell.alignment }.first { $0 != .none } ?? .none
    }
}

extension HTMLTable.Cell {
    init(_ tag: HTMLTag, content: [Inline]) {
        self.content = content
        isHead = tag.name == "th"
        alignment = Table.Alignment(tag)
        columns = max(tag.attributes["colspan"].flatMap { Int($0) } ?? 1, 1)
        // To the end of its section, which is what zero means too.
        rows = max(tag.attributes["rowspan"].flatMap { Int($0) }.map { $0 == 0 ? .max : $0 } ?? 1, 1)
    }
}

extension Table.Alignment {
    fileprivate init(_ tag: HTMLTag) {
        let style = tag.attributes["style"]?.split(separator: ";").lazy
            .map { $0.split(separator: ":").map { $0.filter { !$0.isWhitespace }.lowercased() } }
            .first { $0.first == "text-align" }?.last
        self = Table.Alignment(rawValue: tag.attributes["align"]?.lowercased() ?? style ?? "") ?? .none
    }
}
