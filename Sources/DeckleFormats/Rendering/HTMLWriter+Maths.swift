internal import DeckleCore
internal import DeckleText

extension HTMLWriter {
    mutating func writeMaths(_ tex: String, isDisplayed: Bool) {
        switch dialect.maths {
        case .text: writeTeX(tex, isDisplayed: isDisplayed)
        case .mathML: writeMathML(tex, isDisplayed: isDisplayed)
        case .delimited(let inline, let display, let inert):
            writeDelimited(tex, between: isDisplayed ? display : inline, inert, isDisplayed: isDisplayed)
        }
    }

    /// Writes what `content` writes as a formula that is text.
    private mutating func element(isDisplayed: Bool, content: (inout HTMLWriter) -> Void) {
        element(isDisplayed ? "div" : "span", ["class": "maths", "dir": "ltr"], content: content)
    }

    private mutating func writeTeX(_ tex: String, isDisplayed: Bool) {
        element(isDisplayed: isDisplayed) { $0.builder.text(ClozeMarks.plain(tex)) }
    }

    private mutating func writeMathML(_ tex: String, isDisplayed: Bool) {
        guard let formula = try? Formula(tex: ClozeMarks.plain(tex), isDisplayed: isDisplayed) else {
            return writeTeX(tex, isDisplayed: isDisplayed)
        }
        let markup = MathMLWriter.markup(
            of: formula,
            tex: ClozeMarks.plain(tex),
            isDisplayed: isDisplayed,
            measure: dialect.measure.formula
        )
        guard isDisplayed else { return builder.append(markup) }
        element("div", ["class": "formula"]) { $0.builder.append(markup) }
    }

    private mutating func writeDelimited(
        _ tex: String,
        between marks: (open: String, close: String),
        _ inert: InertRuns,
        isDisplayed: Bool
    ) {
        element(isDisplayed: isDisplayed) { writer in
            // A formula that holds the mark would be cut there; it is shown as text.
            if tex.contains(marks.close) { return writer.builder.text(tex) }
            var formula = InertFormula(inert, after: marks.open)
            let parts = writer.dialect.cloze == .braces ? ClozeMarks.parts(of: tex) : [.text(ClozeMarks.plain(tex))]
            writer.builder.active(marks.open)
            writer.write(formula: formula.part(parts))
            writer.builder.active(marks.close)
        }
    }

    /// Writes the parts of a formula, which are text and clozes.
    private mutating func write(formula parts: [Inline]) {
        for part in parts {
            if case .text(let tex) = part { builder.formula(tex) }
            if case .cloze(let cloze) = part {
                self.cloze(cloze.numbers, hint: cloze.hint) { $0.write(formula: cloze.content) }
            }
        }
    }
}
