/// What a target's markup does in its own way; everything else is the same in every target.
package struct Dialect: Sendable {
    /// How a formula is written.
    package enum Maths: Sendable {
        /// The TeX as text, in an element of the class `maths`.
        case text
        /// The TeX between marks that a script of the client looks for, such as `\(` and `\)`.
        case delimited(inline: (open: String, close: String), display: (open: String, close: String))
    }

    package var maths: Maths
    /// Runs of text that the client would act on; they are parted by markup, so that they are seen and do nothing.
    package var inert: [String]

    package init(maths: Maths = .text, inert: [String] = []) {
        self.maths = maths
        self.inert = inert
    }
}
