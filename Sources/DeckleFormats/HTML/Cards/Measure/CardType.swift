internal import DeckleCore

/// The look of cards as numbers: what the style sheet of cards is made of, by which is told what fits.
struct CardType {
    /// Sizes of type in points, the largest first, and those that answers are shrunk to.
    let sizes: [Double]
    let shrunkSizes: [Double]
    /// In millimetres.
    let margin: Double
    let edgeMargin: Double
    let head: Double
    let picture: Double
    let write: Double
    /// The size of the code that leads to the page of a question; 0 where there is none.
    let sourceCode: Double
    /// In points.
    let small: Double
    /// In percent of the height of a card.
    let drop: Int
    /// In ems.
    let line: Double
    let question: Double
    let questionLine: Double
    let gap: Double
    let indent: Double
    let itemGap: Double
    let code: Double
    let codeLine: Double
    let codeEdge: Double
    let codeSide: Double
    let table: Double
    let smallTable: Double
    let footnote: Double
    let tableLine: Double
    let cellEdge: Double
    let cellSide: Double
    let takeawayGap: Double
    let takeawaySide: Double

    /// - Throws: ``Failure`` where the theme lacks a token, or one has a unit that says nothing here.
    init(_ theme: Theme, print: SheetPrint = .color) throws {
        let own = print == .large ? "card-large-" : "card-"
        let points = { (name: String) in try theme.millimetres(name) / 25.4 * 72 }
        let last = try points(own + "last-size")
        sizes = Self.steps(from: try points(own + "size"), to: last)
        shrunkSizes = Array(Self.steps(from: last, to: try points(own + "least-size")).dropFirst())
        margin = try theme.millimetres("card-margin")
        edgeMargin = try theme.millimetres("card-edge-margin")
        head = try theme.millimetres(own + "head")
        picture = try theme.millimetres("card-picture")
        write = try theme.millimetres("card-write")
        sourceCode = try theme.length(Theme.Token("card-source-code")).millimetres ?? 0
        small = try points(own + "small")
        drop = try theme.number(Theme.Token("card-drop"))
        line = try theme.ems("card-line")
        question = try theme.ems("card-question")
        questionLine = try theme.ems("card-question-line")
        gap = try theme.ems("card-gap")
        indent = try theme.ems("card-indent")
        itemGap = try theme.ems("card-item-gap")
        code = try theme.ems("card-code")
        codeLine = try theme.ems("card-code-line")
        codeEdge = try theme.ems("card-code-edge")
        codeSide = try theme.ems("card-code-side")
        table = try theme.ems("card-table")
        smallTable = try theme.ems("card-small-table")
        footnote = try theme.ems("card-footnote")
        tableLine = try theme.ems("card-table-line")
        cellEdge = try theme.ems("card-cell-edge")
        cellSide = try theme.ems("card-cell-side")
        takeawayGap = try theme.ems("card-takeaway-gap")
        takeawaySide = try theme.ems("card-takeaway-side")
    }

    /// Sizes a point apart, the last one included.
    private static func steps(from first: Double, to last: Double) -> [Double] {
        let sizes = Array(stride(from: first, to: last + 0.05, by: -1).prefix(40))
        return sizes + [last]
    }
}

extension Theme {
    /// A token whose length is one on paper.
    fileprivate func millimetres(_ name: String) throws -> Double {
        try number(name, "a length in a unit of print") { $0.millimetres }
    }

    /// A token whose length is in the size of type.
    fileprivate func ems(_ name: String) throws -> Double {
        try number(name, "a length in em") { $0.unit == .em ? $0.value : nil }
    }

    private func number(_ name: String, _ expectation: String, _ value: (Length) -> Double?) throws -> Double {
        let length = try length(Token(name))
        if let value = value(length), value > 0 { return value }
        let message = "the token \"\(name)\" is \"\(length)\", it must be \(expectation)"
        throw Failure(.error(.themeBadToken, message, at: tokens[name]?.place))
    }
}
