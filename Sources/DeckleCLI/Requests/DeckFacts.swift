/// What the user knows better of a deck than its source, as it was typed.
struct DeckFacts {
    var title: String?
    var language: String?
    var author: String?
    /// Where the source is published.
    var site: String?
    /// The folder that references such as `/img/a.png` are looked up in.
    var mediaRoot: String?
}
