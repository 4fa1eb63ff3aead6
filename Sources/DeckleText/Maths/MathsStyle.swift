/// How a part of a formula is set apart from the rest.
package enum MathsStyle: Equatable, Sendable {
    /// In the size of a displayed formula.
    case display
    /// In the size of running text.
    case text
    /// In the size of scripts, of which level.
    case script(level: Int)
    /// In a colour, `#rgb`, `#rrggbb` or a name of HTML 4.
    case coloured(String)
    /// In a box.
    case boxed
    /// Unseen, taking up the space that it would take.
    case phantom(hasWidth: Bool, hasHeight: Bool)
}
