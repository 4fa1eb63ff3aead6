internal import DeckleCore

/// A content folder as the payload that a site would make of it.
struct ContentPayload {
    let bytes: SourceBytes
    let places: ContentPlaces
    /// When the newest of its files was changed.
    let modified: Timestamp?
    let log: [Diagnostic]
    /// The only framework that has a file; nil where there are none or several.
    let hub: ContentHub?
}
