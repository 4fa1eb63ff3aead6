/// A base with what stands below and above it.
package struct MathsScripts: Equatable, Sendable {
    package enum Placement: Sendable {
        /// As sub- and superscript.
        case beside
        /// Under and over the base.
        case stacked
        /// Under and over the base and as near as an accent.
        case accent
    }

    package var base: MathsNode
    package var lower: MathsNode?
    package var upper: MathsNode?
    package var placement = Placement.beside
}
