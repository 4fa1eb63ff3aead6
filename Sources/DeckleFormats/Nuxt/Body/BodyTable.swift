internal import DeckleCore
internal import DeckleText

/// A table of a body tree, with what its cells say in one line each.
struct BodyTable {
    /// The table in Markdown; empty where it has no cells.
    let text: String

    init(_ element: BodyElement) {
        var rows: [[String]] = [], rules: [String] = [], hanging: [Int] = []
        var hasHead = false
        for (index, row) in element.descendants(tagged: "tr").enumerated() {
            var line: [String] = []
            for case .element(let cell) in row.children where cell.tag == "td" || cell.tag == "th" {
                Self.fill(&line, &hanging)
                if index == 0 { hasHead = hasHead || cell.tag == "th" }
                let width = min(Self.span(cell.attribute("colspan")), max(Self.spanLimit - line.count, 1))
                let height = Self.span(cell.attribute("rowspan"))
                for part in 0..<width {
                    if hanging.count <= line.count { hanging.append(0) }
                    hanging[line.count] = height - 1
                    if rules.count <= line.count { rules.append(Self.rule(cell)) }
                    line.append(part == 0 ? Self.inLine(BodyMarkdown.line(cell.children)) : "")
                }
            }
            Self.fill(&line, &hanging)
            rows.append(line)
        }
        if !hasHead, !rows.isEmpty { rows.insert([], at: 0) }
        let width = rows.map(\.count).max() ?? 0
        let lines = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
        rules += Array(repeating: "---", count: width - rules.count)
        text = width == 0 ? "" : (lines.prefix(1) + [rules] + lines.dropFirst()).map(Self.row).joined(separator: "\n")
    }

    /// Leaves room for cells that reach down from a row above.
    private static func fill(_ line: inout [String], _ hanging: inout [Int]) {
        while line.count < hanging.count, hanging[line.count] > 0 {
            hanging[line.count] -= 1
            line.append("")
        }
    }

    /// Cells that take more columns or rows are meant to take all of them.
    private static let spanLimit = 100

    /// How many columns or rows a cell takes.
    private static func span(_ number: String?) -> Int { min(max(number.flatMap { Int($0) } ?? 1, 1), spanLimit) }

    private static func rule(_ cell: BodyElement) -> String {
        let style = cell.attribute("style") ?? ""
        let side = style.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            .first { $0.hasPrefix("text-align:") }?.dropFirst(11)
        switch cell.attribute("align") ?? side.map(String.init) {
        case "left": return ":--"
        case "center": return ":-:"
        case "right": return "--:"
        default: return "---"
        }
    }

    /// What stands in a cell: one line, in which no bar parts cells.
    private static func inLine(_ line: String) -> String {
        line.replacing("  \n", with: "<br>").replacing("\n", with: " ").replacing("|", with: "\\|")
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.isEmpty ? " " : $0 }.joined(separator: " | ") + " |"
    }
}
