internal import DeckleText

extension ReadmeGroups {
    /// A text with no more than these is made of cases.
    private static let mostCases = 3

    /// The headings above folds that hide an answer each: what says that it is a question or a case, else the nearest.
    func cases() -> QuestionGroup? {
        let landmarks = outline.landmarks
        let folds = landmarks.indices.filter {
            landmarks[$0].kind == .fold
                && FoldLabel.isGeneric(FoldLabel.plain(outline.text.string(landmarks[$0].title)))
        }
        guard (1...Self.mostCases).contains(folds.count) else { return nil }
        var starts: [Int] = []
        for fold in folds {
            guard let start = heading(above: fold) else { return nil }
            if starts.last != start { starts.append(start) }
        }
        guard let shape = starts.first.map({ landmarks[$0].shape }),
            let score = Grammar.case.score(GroupFacts(shape: shape), 0)
        else { return nil }
        return QuestionGroup(shape: shape, grammar: .case, score: score, starts: starts)
    }

    /// The heading that the answer in a fold is the answer to; nil where there is none that asks, and the fold does not
    /// say that it holds an answer.
    private func heading(above fold: Int) -> Int? {
        let headings = outline.landmarks[..<fold].indices.filter {
            outline.landmarks[$0].kind.isHeading && !outline.landmarks[$0].isInFold
        }
        let label = FoldLabel.plain(outline.text.string(outline.landmarks[fold].title))
        if let named = headings.last(where: isCase) { return named }
        guard let last = headings.last, FoldLabel.namesAnswer(label) else { return nil }
        return last
    }

    private func isCase(_ heading: Int) -> Bool {
        let title = outline.text.string(outline.landmarks[heading].title)
        let first = FoldLabel.plain(title).split(separator: " ").first
        return outline.landmarks[heading].mark == .asked || first == "case" || first == "question"
            || QuestionForm(title) == .asking
    }
}
