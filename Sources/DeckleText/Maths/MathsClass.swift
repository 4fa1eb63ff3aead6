/// What a part of a formula is to its neighbours, by which TeX spaces it (The TeXbook, chapter 18).
enum MathsClass: Equatable, Sendable {
    case ordinary
    /// A sum, an integral, or a name such as `sin`.
    case large
    case binary
    case relation
    case opening
    case closing
    case punctuation
    /// Space and other things that part nothing.
    case transparent
}
