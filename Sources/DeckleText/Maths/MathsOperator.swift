/// An operator, a fence or a separator; what is nil is as the operator dictionary has it (MathML Core, appendix B).
package struct MathsOperator: Equatable, Sendable {
    /// Where it stands to what it belongs to.
    package enum Form: String, Sendable {
        case prefix, infix, postfix
    }

    package var text: String
    package var form: Form?
    package var before: MathsLength?
    package var after: MathsLength?
    package var isStretchy: Bool?
    /// The height that it has at least and at most.
    package var size: MathsLength?
    package var movesLimits: Bool?

    init(_ text: String, form: Form? = nil, isStretchy: Bool? = nil) {
        self.text = text
        self.form = form
        self.isStretchy = isStretchy
    }

    /// Sets the space on both sides.
    mutating func space(_ before: MathsLength, _ after: MathsLength) {
        self.before = before
        self.after = after
    }
}
