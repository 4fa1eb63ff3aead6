internal import DeckleText

/// Writes formulas as MathML Core, the part of MathML that browsers and reading systems draw.
struct MathMLWriter: MarkupWriter {
    var builder = MarkupBuilder()

    /// The element `math` with its TeX beside it (MathML 3, section 5.1), for those who cannot see it or want to copy it.
    ///
    /// - Parameter measure: how wide a formula may be, in ems; a wider one is of the class `wide`, so that it can be
    ///   broken, and one that cannot be broken of the class `fit-1` to `fit-3`, by how much too wide it is.
    static func markup(of formula: Formula, tex: String, isDisplayed: Bool, measure: Int) -> Markup {
        var writer = MathMLWriter()
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.w3.org/1998/Math/MathML", "dir": "ltr", "class": fitting(formula, measure: measure),
            "display": isDisplayed ? "block" : nil, "alttext": tex,
        ]
        writer.element("math", attributes) { writer in
            writer.element("semantics") { writer in
                writer.write(formula.root)
                writer.builder.element("annotation", ["encoding": "application/x-tex"], text: tex)
            }
        }
        return writer.builder.markup
    }

    private static func fitting(_ formula: Formula, measure: Int) -> String? {
        let width = formula.unbreakableWidth.thousandths / 1000
        let fit = [(width, 1), (width * 4 / 5, 2), (width * 2 / 3, 3)].last { $0.0 > measure }.map { "fit-\($0.1)" }
        let isWide = formula.isBreakable && formula.width.thousandths / 1000 > measure
        let names = [isWide ? "wide" : nil, fit].compactMap(\.self)
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private mutating func write(_ node: MathsNode) {
        switch node {
        case .identifier(let name, let isUpright):
            let isLetter = name.unicodeScalars.count == 1
            builder.element("mi", ["mathvariant": isLetter && isUpright ? "normal" : nil], text: name)
        case .number(let digits): builder.element("mn", text: digits)
        case .symbol(let symbol): write(symbol)
        case .text(let words, let style):
            builder.element("mtext", ["class": style == .plain ? nil : style.rawValue], text: words)
        case .space(let length): builder.empty("mspace", ["width": length.attribute])
        case .row: element("mrow") { $0.writeContent(node) }
        case .fraction(let upper, let lower, let hasBar):
            element("mfrac", ["linethickness": hasBar ? nil : "0"]) { $0.write([upper, lower]) }
        case .root(let content, let index): writeRoot(content, index)
        case .scripts(let scripts): write(scripts)
        case .table(let table): write(table)
        case .styled(let style, let content): write(content, in: style)
        }
    }

    private mutating func write(_ nodes: [MathsNode]) {
        for node in nodes { write(node) }
    }

    /// Writes what stands in an element that is a row itself.
    private mutating func writeContent(_ node: MathsNode) {
        if case .row(let nodes) = node { write(nodes) } else { write(node) }
    }

    private mutating func write(_ symbol: MathsOperator) {
        let attributes: KeyValuePairs<String, String?> = [
            "form": symbol.form?.rawValue, "lspace": symbol.before?.attribute, "rspace": symbol.after?.attribute,
            "stretchy": symbol.isStretchy?.attribute, "symmetric": symbol.isGrownFence ? "true" : nil,
            "minsize": symbol.size?.attribute,
            "maxsize": symbol.size?.attribute, "movablelimits": symbol.movesLimits?.attribute,
        ]
        builder.element("mo", attributes, text: symbol.text)
    }

    private mutating func writeRoot(_ content: MathsNode, _ index: MathsNode?) {
        guard let index else { return element("msqrt") { $0.writeContent(content) } }
        element("mroot") { $0.write([content, index]) }
    }

    private mutating func write(_ scripts: MathsScripts) {
        let names = scripts.placement == .beside ? ("msub", "msup", "msubsup") : ("munder", "mover", "munderover")
        let name = scripts.upper == nil ? names.0 : scripts.lower == nil ? names.1 : names.2
        let isAccent = scripts.placement == .accent
        let attributes: KeyValuePairs<String, String?> = [
            "accent": isAccent && scripts.upper != nil ? "true" : nil,
            "accentunder": isAccent && scripts.lower != nil ? "true" : nil,
        ]
        element(name, attributes) { $0.write([scripts.base, scripts.lower, scripts.upper].compactMap(\.self)) }
    }

    private mutating func write(_ content: MathsNode, in style: MathsStyle) {
        switch style {
        case .display: writeStyled(content, ["displaystyle": "true", "scriptlevel": "0"])
        case .text: writeStyled(content, ["displaystyle": "false", "scriptlevel": "0"])
        case .script(let level): writeStyled(content, ["displaystyle": "false", "scriptlevel": String(level)])
        case .coloured(let colour): writeStyled(content, ["mathcolor": colour])
        case .boxed: element("mrow", ["class": "boxed"]) { $0.writeContent(content) }
        case .phantom(hasWidth: true, hasHeight: true): element("mphantom") { $0.writeContent(content) }
        case .phantom(let hasWidth, let hasHeight):
            let height = hasHeight ? nil : "0"
            element("mpadded", ["width": hasWidth ? nil : "0", "height": height, "depth": height]) { writer in
                writer.element("mphantom") { $0.writeContent(content) }
            }
        }
    }

    private mutating func writeStyled(_ content: MathsNode, _ attributes: KeyValuePairs<String, String?>) {
        element("mstyle", attributes) { $0.writeContent(content) }
    }
}

// MARK: - Tables

extension MathMLWriter {
    private mutating func write(_ table: MathsTable) {
        guard table.kind != .small else {
            return element("mstyle", ["scriptlevel": "1"]) { $0.writeRows(of: table, class: "small") }
        }
        writeRows(of: table, class: table.kind == .aligned ? "aligned" : nil)
    }

    private mutating func writeRows(of table: MathsTable, class name: String?) {
        element("mtable", ["class": name, "displaystyle": table.isDisplayed ? "true" : nil]) { writer in
            for (index, row) in table.rows.enumerated() {
                let isLast = index == table.rows.count - 1
                writer.write(row, of: table, hasLineBelow: isLast && table.hasLastLine)
            }
        }
    }

    private mutating func write(_ row: MathsTable.Row, of table: MathsTable, hasLineBelow: Bool) {
        element("mtr") { writer in
            for (column, cell) in row.cells.enumerated() {
                let isLast = column == row.cells.count - 1
                let lines = [
                    row.hasLine ? "line-above" : nil, hasLineBelow ? "line-below" : nil,
                    table.lines.contains(column) ? "line-before" : nil,
                    isLast && table.lines.contains(column + 1) ? "line-behind" : nil,
                ]
                let names = lines.compactMap(\.self).joined(separator: " ")
                let alignment = table.alignment(ofColumn: column)
                let attributes: KeyValuePairs<String, String?> = [
                    "columnalign": alignment == .center ? nil : alignment.rawValue,
                    "class": names.isEmpty ? nil : names,
                ]
                writer.element("mtd", attributes) { $0.writeContent(cell) }
            }
        }
    }
}

extension MathsOperator {
    /// Whether it is as high above the line of fractions as below it, whichever way it opens.
    fileprivate var isGrownFence: Bool { isStretchy == true && form != nil }
}

extension Bool {
    fileprivate var attribute: String { self ? "true" : "false" }
}

extension MathsLength {
    /// The length as attributes have it, in ems (MathML Core, section 2.1.3).
    fileprivate var attribute: String {
        let size = thousandths.magnitude
        let places = String(1000 + size % 1000).dropFirst()
        let fraction = size % 1000 == 0 ? "" : "." + places
        return (thousandths < 0 ? "-" : "") + String(size / 1000) + fraction + "em"
    }
}
