internal import DeckleSystem

/// What a cover looks like, as the theme says it: shapes and texts, drawn from the first to the last.
struct CoverComposition {
    /// In pixels, as all lengths are.
    let width: Int
    let height: Int
    /// The colour behind everything.
    let ground: Colour
    let layers: [CoverLayer]
}
