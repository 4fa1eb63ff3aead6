public import DeckleCore

extension Diagnostic.Code {
    /// Something in a formula that MathML has no place for, such as `\label`, is left out of book and sheet.
    public static let mathsLeftOut = Self("maths.left-out", .failure)

    /// A formula holds TeX that cannot be set, so book and sheet show it as it is written.
    public static let mathsNotSet = Self("maths.not-set", .failure)
}
