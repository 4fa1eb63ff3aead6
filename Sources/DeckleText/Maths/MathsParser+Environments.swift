extension MathsParser {
    /// What stands between `\begin{name}` and `\end{name}`.
    mutating func environment() throws(MathsProblem) -> MathsAtom {
        let name = try input.name(of: "begin")
        guard let environment = MathsEnvironment.named(name) else {
            throw MathsProblem("the environment \(name) is not known")
        }
        var table = environment.table
        input.skipPosition()
        if environment.takesCount { _ = try input.argument(of: "begin") }
        if environment.takesColumns { try takeColumns(into: &table) }
        let style: MathsStyle = table.kind == .small ? .script(level: 1) : table.isDisplayed ? .display : .text
        let content = try scoped({ $0.style = style }) { parser throws(MathsProblem) in
            let filled = try parser.table(table)
            guard try parser.input.next() == .command("end"), try parser.input.name(of: "end") == name else {
                throw MathsProblem("\\begin{\(name)} has no \\end{\(name)}")
            }
            return filled
        }
        return MathsAtom(node: environment.node(of: content))
    }

    /// The rows of a table up to its end, which stays.
    mutating func table(_ empty: MathsTable) throws(MathsProblem) -> MathsTable {
        var table = empty
        var row = MathsTable.Row()
        row.hasLine = try takeLines()
        while true {
            row.cells.append(try cell(row.cells.count, of: table))
            switch try input.peek() {
            case .cell: _ = try input.next()
            case .command("\\"), .command("cr"):
                try endRow()
                table.rows.append(row)
                row = MathsTable.Row()
                row.hasLine = try takeLines()
            case .command, .close, .open, .shift, .upper, .lower, .tie, .parameter, .blank, .character, nil:
                table.finish(with: row)
                return table
            }
        }
    }

    /// A cell; in equations that are aligned its sign stands behind something.
    private mutating func cell(_ column: Int, of table: MathsTable) throws(MathsProblem) -> MathsNode {
        try scoped { parser throws(MathsProblem) in
            try parser.row(continues: table.kind == .aligned && column % 2 == 1)
        }
    }

    /// Takes the end of a row with the room that it asks for, which styles give.
    private mutating func endRow() throws(MathsProblem) {
        _ = try input.next()
        if try input.peek() == .character("*") { _ = try input.next() }
        _ = try input.option()
    }

    /// - Returns: whether there was a line to draw.
    private mutating func takeLines() throws(MathsProblem) -> Bool {
        var found = false
        while try input.peek() == .command("hline") {
            _ = try input.next()
            found = true
        }
        return found
    }

    /// Reads the columns of an array, such as `{l|cr}`.
    private mutating func takeColumns(into table: inout MathsTable) throws(MathsProblem) {
        table.alignments = []
        for token in try input.argument(of: "begin") {
            switch token {
            case .character("l"): table.alignments.append(.left)
            case .character("c"): table.alignments.append(.center)
            case .character("r"): table.alignments.append(.right)
            case .character("|"): table.lines.insert(table.alignments.count)
            case .blank: break
            default: throw MathsProblem("the column \(token.source) is not known")
            }
        }
    }
}

extension MathsTable {
    /// Adds the last row, which is none if nothing stands in it.
    fileprivate mutating func finish(with row: Row) {
        if row.cells == [.empty] && !rows.isEmpty { hasLastLine = row.hasLine } else { rows.append(row) }
    }
}
