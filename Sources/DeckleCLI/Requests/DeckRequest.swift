/// Which deck to read.
struct DeckRequest {
    /// The path of the input; `-` is standard input.
    var input: String
    var facts = DeckFacts()
}
