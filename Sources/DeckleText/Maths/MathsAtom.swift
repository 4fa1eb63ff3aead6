/// A part of a row before its neighbours are known.
struct MathsAtom {
    /// Where scripts of it go.
    enum Limits {
        /// Beside it.
        case beside
        /// Under and over it where the formula is displayed, else beside it.
        case movable
        /// Under and over it.
        case stacked
    }

    var node: MathsNode
    var kind = MathsClass.ordinary
    var limits = Limits.beside
    /// Whether it is a name in letters, which is parted from what it is applied to.
    var isName = false
}
