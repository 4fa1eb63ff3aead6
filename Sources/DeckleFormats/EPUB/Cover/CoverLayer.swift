internal import DeckleSystem

/// What a cover is drawn of.
enum CoverLayer {
    case shape(Outline, Colour)
    case text(CoverText)
}
