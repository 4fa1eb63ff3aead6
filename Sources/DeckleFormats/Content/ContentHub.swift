internal import DeckleText

/// Pages of a content folder that make one deck.
struct ContentHub {
    let slug: String
    /// What a file or the first page calls it.
    let name: String?
    /// What its file says of it; nil where it has none.
    var framework: DevalueReference?
    var pages: [ContentPage] = []
}
