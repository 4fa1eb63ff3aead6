/// Compares questions that vanished with new ones.
struct LikenessComparison {
    /// The pairs that may be the same, in the order of the new ones; the numbers are positions in what was compared.
    private(set) var pairs: [LikePair] = []

    init(vanished: [ComparedQuestion], new: [ComparedQuestion]) {
        var index = LikenessIndex(vanished.map(\.vector))
        for (position, question) in new.enumerated() {
            for candidate in index.candidates(for: question.vector) {
                let pair = LikePair(
                    vanished: candidate,
                    new: position,
                    likeness: vanished[candidate].likeness(to: question),
                    isInPlace: vanished[candidate].isInPlace(of: question)
                )
                if pair.total >= Likeness.doubt { pairs.append(pair) }
            }
        }
    }
}
