extension Dialect {
    /// Anki's fields: formulas as its MathJax finds them; everything else that it acts on is plain text to it.
    static let anki = Dialect(
        maths: .delimited(inline: (open: "\\(", close: "\\)"), display: (open: "\\[", close: "\\]")),
        audio: .played(open: "[sound:", close: "]"),
        inert: ["[sound:", "[anki:", "\\(", "\\[", "[latex]", "[LATEX]", "[$]", "[$$]"]
    )
}
