internal import DeckleCore

/// How many questions there are, in words.
enum EPUBCounts {
    /// The values that a template needs for a line such as `7 questions: 2 easy, 3 medium, 2 hard`.
    static func context(of questions: [QuestionOutline], labels: Labels) -> [String: Any] {
        var counts: [(level: Difficulty, count: Int)] = []
        for level in questions.compactMap(\.difficulty) {
            if let index = counts.firstIndex(where: { $0.level == level }) {
                counts[index].count += 1
            } else {
                counts.append((level, 1))
            }
        }
        counts.sort { ($0.level.rank, $0.level.name) < ($1.level.rank, $1.level.name) }
        let levels: [[String: Any]] = counts.map { ["count": $0.count, "name": $0.level.word(labels)] }
        return ["questions": labels.text("questions", count: questions.count), "levels": levels]
    }
}

extension Difficulty {
    /// The word that the reader sees.
    func word(_ labels: Labels) -> String {
        switch self {
        case .easy, .medium, .hard: labels[name]
        case .other(let name): name
        }
    }

    /// The values that a template needs to show the level as a shape and a word.
    func context(_ labels: Labels) -> [String: Any] {
        [
            "name": word(labels), "isEasy": self == .easy, "isMedium": self == .medium, "isHard": self == .hard,
        ]
    }
}
