/// A question to be compared with others.
struct QuestionVector {
    let prompt: WordVector
    let answer: WordVector

    init(_ words: QuestionWords, _ weights: WordWeights) {
        prompt = WordVector(words.prompt, weights)
        answer = WordVector(words.answer, weights)
    }

    /// How alike two questions are, from 0 to 1; ``Likeness/equal`` for those of the same words.
    func likeness(to other: QuestionVector) -> Double {
        let prompts = prompt.cosine(other.prompt), answers = answer.cosine(other.answer)
        let both = bothSides(other, prompts, answers)
        guard prompt.hasSameWords(as: other.prompt) else { return both }
        return answer.sequence == other.answer.sequence ? Likeness.equal : max(both, Likeness.equalPrompt)
    }

    /// The mean of both sides, each as important as there is something to compare.
    private func bothSides(_ other: QuestionVector, _ prompts: Double, _ answers: Double) -> Double {
        let asked = prompt.telling(with: other.prompt), told = answer.telling(with: other.answer)
        guard asked + told > 0 else { return 0 }
        let mean = (asked * prompts + told * answers) / (asked + told)
        guard min(prompts, answers) >= Likeness.leastOfASide else { return min(mean, Likeness.oneSided) }
        let isKept = answers >= Likeness.keptAnswer && min(answer.mass, other.answer.mass) >= Likeness.longAnswer
        return isKept ? max(mean, answers * Likeness.answerAlone) : mean
    }
}

extension WordVector {
    /// Whether both have words, and the same ones in the same order.
    fileprivate func hasSameWords(as other: WordVector) -> Bool { !parts.isEmpty && sequence == other.sequence }

    /// How much there is to compare in two texts.
    fileprivate func telling(with other: WordVector) -> Double { min(Likeness.enough, (mass + other.mass) / 2) }
}
