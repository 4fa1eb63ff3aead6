internal import DeckleCore
internal import DeckleText

extension Dialect {
    /// Anki's fields: formulas as its MathJax finds them; everything else that it acts on is plain text to it.
    static func anki(_ form: Form, measure: LineMeasure = .unbounded) -> Dialect {
        Dialect(
            maths: .delimited(
                inline: (open: "\\(", close: "\\)"),
                display: (open: "\\[", close: "\\]"),
                inert: formulaMarks
            ),
            audio: .played(open: "[sound:", close: "]"),
            cloze: form == .cloze ? .braces : .element,
            // The back of a choice says of every option whether it is right.
            openBox: form == .choice ? "☒" : "☐",
            inert: form == .cloze ? clozeMarks : marks,
            hasHangingLines: true,
            measure: measure
        )
    }

    /// What Anki plays, sets in type, or makes an input of, wherever it stands.
    private static let tags = ["[sound:", "[anki:", "[latex]", "[$]", "[$$]", "[[type:"]
    private static let runs = tags + ["\\(", "\\[", "{{c"]
    private static let formulaMarks = InertRuns(tags)
    private static let marks = InertRuns(runs)
    private static let clozeMarks = InertRuns(runs + ["::", "}}"])
}
