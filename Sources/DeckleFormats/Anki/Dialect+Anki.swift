internal import DeckleCore
internal import DeckleText

extension Dialect {
    /// Anki's fields: formulas as its MathJax finds them; everything else that it acts on is plain text to it.
    static func anki(_ form: Form) -> Dialect {
        Dialect(
            maths: .delimited(inline: (open: "\\(", close: "\\)"), display: (open: "\\[", close: "\\]")),
            audio: .played(open: "[sound:", close: "]"),
            cloze: form == .cloze ? .braces : .element,
            inert: form == .cloze ? clozeMarks : marks,
            hasHangingLines: true
        )
    }

    private static let runs = ["[sound:", "[anki:", "\\(", "\\[", "[latex]", "[LATEX]", "[$]", "[$$]", "{{c"]
    private static let marks = InertRuns(runs)
    private static let clozeMarks = InertRuns(runs + ["::", "}}"])
}
