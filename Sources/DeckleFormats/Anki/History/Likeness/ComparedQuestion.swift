/// A question with all that tells whether another is the same.
struct ComparedQuestion {
    let vector: QuestionVector
    private let slot: Slot
    private let notetype: Int64

    init(_ words: QuestionWords, _ weights: WordWeights, slot: Slot, notetype: Int64) {
        vector = QuestionVector(words, weights)
        self.slot = slot
        self.notetype = notetype
    }

    /// How alike the words of two questions are; 0 for those of two notetypes, as no note can change from one to the
    /// other.
    func likeness(to other: ComparedQuestion) -> Double {
        notetype == other.notetype ? vector.likeness(to: other.vector) : 0
    }

    func isInPlace(of other: ComparedQuestion) -> Bool { slot.isSame(as: other.slot) }
}
