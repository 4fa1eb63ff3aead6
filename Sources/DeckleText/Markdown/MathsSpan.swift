/// A formula as it stands in the source.
struct MathsSpan: Equatable {
    /// Where it stands, a range a line, delimiters included, indentation and quote marks left out.
    var lines: [Range<Int>]
    /// Whether it is displayed (`$$`), not part of the running text.
    var isDisplay: Bool
    /// The TeX between the delimiters.
    var tex: String
}
