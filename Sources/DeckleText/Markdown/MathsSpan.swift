/// A formula as it stands in the source.
struct MathsSpan: Equatable {
    /// Where it stands, a range a line, delimiters included, indentation and quote marks left out.
    var lines: [Range<Int>]
    /// Whether it is displayed (`$$`), not part of the running text.
    var isDisplay: Bool
    /// The TeX between the delimiters.
    var tex: String
}

extension MathsSpan {
    /// The formula of a question that hides nothing: a space that means nothing in TeX parts the braces of what reads like
    /// a cloze, so that no writer takes it for one.
    var withoutClozes: MathsSpan {
        guard ClozeMarks.hasCloze(tex) else { return self }
        var span = self
        span.tex = tex.split(separator: "{{c", omittingEmptySubsequences: false).joined(separator: "{ {c")
        return span
    }
}
