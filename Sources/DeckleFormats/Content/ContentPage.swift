internal import DeckleText

/// A file that lists questions.
struct ContentPage: Sendable {
    let file: String
    /// What the file calls the list.
    let list: String
    /// The path of the page, which identifies it.
    let id: String
    /// The line of each question, counted from one.
    let lines: [UInt32]
    let reference: DevalueReference
}
