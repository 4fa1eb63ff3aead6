/// What stands between `\begin` and `\end` of a name: a table with fences.
struct MathsEnvironment {
    var table: MathsTable
    var fences: (String?, String?) = (nil, nil)
    /// Whether its columns stand behind its name.
    var takesColumns = false
    /// Whether the number of its columns stands behind its name.
    var takesCount = false

    static func named(_ name: String) -> MathsEnvironment? {
        table[name] ?? (name.last == "*" ? starred[String(name.dropLast())] : nil)
    }

    /// The table between its fences; a single equation is none.
    func node(of content: MathsTable) -> MathsNode {
        if content.isDisplayed, content.rows.count == 1, content.rows[0].cells.count == 1, fences == (nil, nil) {
            return .styled(.display, content.rows[0].cells[0])
        }
        let opening = fences.0.map { MathsNode.symbol(MathsOperator($0, form: .prefix, isStretchy: true)) }
        let closing = fences.1.map { MathsNode.symbol(MathsOperator($0, form: .postfix, isStretchy: true)) }
        return .joined([opening, .table(content), closing].compactMap(\.self))
    }

    private static func matrix(_ opening: String? = nil, _ closing: String? = nil) -> MathsEnvironment {
        MathsEnvironment(table: MathsTable(), fences: (opening, closing))
    }

    private static func cases(_ opening: String?, _ closing: String?, isDisplayed: Bool) -> MathsEnvironment {
        let table = MathsTable(isDisplayed: isDisplayed, alignments: [.left])
        return MathsEnvironment(table: table, fences: (opening, closing))
    }

    private static func equations(_ alignments: [MathsTable.Alignment], takesCount: Bool = false) -> MathsEnvironment {
        let kind: MathsTable.Kind = alignments.count == 2 ? .aligned : .matrix
        let table = MathsTable(kind: kind, isDisplayed: true, alignments: alignments)
        return MathsEnvironment(table: table, takesCount: takesCount)
    }

    private static let table: [String: MathsEnvironment] = [
        "matrix": matrix(), "pmatrix": matrix("(", ")"), "bmatrix": matrix("[", "]"), "Bmatrix": matrix("{", "}"),
        "vmatrix": matrix("|", "|"), "Vmatrix": matrix("‖", "‖"),
        "smallmatrix": MathsEnvironment(table: MathsTable(kind: .small)),
        "cases": cases("{", nil, isDisplayed: false), "dcases": cases("{", nil, isDisplayed: true),
        "rcases": cases(nil, "}", isDisplayed: false),
        "array": MathsEnvironment(table: MathsTable(repeatsAlignments: false), takesColumns: true),
        "aligned": equations([.right, .left]), "split": equations([.right, .left]),
        "alignedat": equations([.right, .left], takesCount: true), "gathered": equations([.center]),
    ].merging(starred) { $1 }

    /// Those that number their equations, and do not where a `*` stands behind the name; here none has a number.
    private static let starred: [String: MathsEnvironment] = [
        "align": equations([.right, .left]), "alignat": equations([.right, .left], takesCount: true),
        "flalign": equations([.right, .left]), "gather": equations([.center]), "multline": equations([.center]),
        "equation": equations([.center]), "eqnarray": equations([.right, .center, .left]),
    ]
}
