/// How often a text has each of its words.
struct WordCounts {
    /// In the order of the words.
    private(set) var counts: [(word: UInt32, count: UInt32)] = []
    /// Tells whether two texts have the same words in the same order.
    let sequence: UInt64

    init(_ field: some StringProtocol) {
        let words = FieldWords(field).fingerprints
        sequence = words.reduce(0) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
        for word in words.sorted() {
            if counts.last?.word == word {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((word, 1))
            }
        }
    }
}
