internal import DeckleCore

extension Table {
    /// The table in parts, each of its first column and as many of the others as find room beside it.
    ///
    /// A column takes no more than a fourth of the line, so that a table of four columns stays whole.
    ///
    /// - Parameter line: what a line holds, as of ``TableSize``.
    func parts(in line: Int) -> [Table] {
        let needs = TableFit.needs(of: allRows) { min(CellWords($0).longest, line / 4 - 2) + 2 }
        guard let first = needs.first else { return [self] }
        var parts: [[Int]] = [[]]
        var room = line + 2 - first
        for column in needs.indices.dropFirst() {
            if needs[column] > room {
                parts.append([])
                room = line + 2 - first
            }
            parts[parts.count - 1].append(column)
            room -= needs[column]
        }
        return parts.map { taking([0] + $0) }
    }

    /// The columns of these numbers alone.
    private func taking(_ columns: [Int]) -> Table {
        let taken = { (cells: [[Inline]]) in columns.compactMap { cells.indices.contains($0) ? cells[$0] : nil } }
        let kept = columns.compactMap { alignments.indices.contains($0) ? alignments[$0] : nil }
        return Table(alignments: kept, head: taken(head), rows: rows.map(taken))
    }
}
