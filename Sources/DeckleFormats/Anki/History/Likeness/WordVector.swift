/// A text as a direction in the space of all words.
struct WordVector {
    /// In the order of the words; all of them together are of length 1.
    let parts: [(word: UInt32, weight: Float)]
    /// The sum of all weights: how much there is to compare.
    let mass: Double
    /// Tells whether two texts have the same words in the same order.
    let sequence: UInt64

    init(_ words: WordCounts, _ weights: WordWeights) {
        let parts = words.counts.map { (word: $0.word, weight: weights.weight(of: $0.word, count: $0.count)) }
        let length = parts.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        self.parts = parts.map { ($0.word, Float($0.weight / length)) }
        mass = parts.reduce(0) { $0 + $1.weight }
        sequence = words.sequence
    }

    /// The cosine of the angle between two texts: 1 for those that have the same words equally often, 0 for those that
    /// have none in common; 1 for two empty ones.
    func cosine(_ other: WordVector) -> Double {
        guard !parts.isEmpty || !other.parts.isEmpty else { return 1 }
        var sum = 0.0
        var left = parts[...], right = other.parts[...]
        while let one = left.first, let two = right.first {
            if one.word == two.word { sum += Double(one.weight) * Double(two.weight) }
            if one.word <= two.word { left.removeFirst() }
            if two.word <= one.word { right.removeFirst() }
        }
        return sum
    }
}
