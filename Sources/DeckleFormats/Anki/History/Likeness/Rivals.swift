/// What stands in the way of a pair: the others that either question of it may be.
struct Rivals {
    /// The two best likenesses of a question.
    private struct Best {
        private var first = 0.0
        private var second = 0.0

        mutating func add(_ likeness: Double) {
            if likeness > first {
                (first, second) = (likeness, first)
            } else {
                second = max(second, likeness)
            }
        }

        /// The best of all but one.
        func rival(of likeness: Double) -> Double { likeness == first ? second : first }
    }

    /// The likenesses of all questions on one side, one kind of likeness for all.
    private struct Side {
        private var best: [Int: Best] = [:]

        mutating func add(_ question: Int, _ likeness: Double) { best[question, default: Best()].add(likeness) }

        func rival(of question: Int, _ likeness: Double) -> Double { best[question]?.rival(of: likeness) ?? 0 }
    }

    private var vanished = (words: Side(), total: Side())
    private var new = (words: Side(), total: Side())

    init(_ pairs: [LikePair]) {
        for pair in pairs {
            vanished.words.add(pair.vanished, pair.likeness)
            vanished.total.add(pair.vanished, pair.total)
            new.words.add(pair.new, pair.likeness)
            new.total.add(pair.new, pair.total)
        }
    }

    /// Whether nothing comes near a pair; so no question is in two of which this is true.
    ///
    /// The place adds to what the words say. It never decides between two of whom they say the same, and takes nothing
    /// from one whom they name clearly.
    func isBeyondDoubt(_ pair: LikePair) -> Bool {
        let words = max(
            vanished.words.rival(of: pair.vanished, pair.likeness),
            new.words.rival(of: pair.new, pair.likeness)
        )
        let total = max(vanished.total.rival(of: pair.vanished, pair.total), new.total.rival(of: pair.new, pair.total))
        return pair.likeness > words && (isClear(pair.likeness, over: words) || isClear(pair.total, over: total))
    }

    private func isClear(_ likeness: Double, over rival: Double) -> Bool {
        likeness >= max(Likeness.threshold, rival + Likeness.lead)
    }
}
