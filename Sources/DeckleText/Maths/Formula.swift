/// A formula that was read from its TeX.
package struct Formula: Equatable, Sendable {
    package let root: MathsNode
    /// The commands whose meaning has no place here, such as `\label`.
    package let leftOut: [String]

    /// Reads the part of TeX and of the packages of AMS that formulas on the web are made of.
    ///
    /// - Parameters:
    ///   - tex: what stands between the marks of the formula.
    ///   - isDisplayed: whether it stands apart from running text, so that limits stand below and above.
    package init(tex: String, isDisplayed: Bool) throws(MathsProblem) {
        var parser = MathsParser(TeXInput(try TeXTokenizer.tokens(of: tex)), style: isDisplayed ? .display : .text)
        root = try parser.formula()
        leftOut = parser.leftOut
        guard root.unbreakableWidth.thousandths <= Self.widthLimit else {
            throw MathsProblem("a part of it is too wide for any page")
        }
    }

    /// In thousandths of an em; half as large as other text it is as wide as half a page of paper.
    private static let widthLimit = 45_000

    /// How wide it is, roughly.
    package var width: MathsLength { root.width }

    /// Whether lines can be broken in it.
    package var isBreakable: Bool { root.isBreakable }

    /// The width of the widest part that no line can be broken in.
    package var unbreakableWidth: MathsLength { root.unbreakableWidth }

    /// The TeX that shows a text as it is.
    package static func words(_ text: String) -> String {
        "\\text{" + text.map { escapes[$0] ?? String($0) }.joined() + "}"
    }

    private static let escapes: [Character: String] = [
        "\\": "\\textbackslash ", "{": "\\{", "}": "\\}", "$": "\\$", "%": "\\%", "~": "\\textasciitilde ",
    ]
}
