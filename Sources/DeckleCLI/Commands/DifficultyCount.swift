import DeckleCore

/// How many questions there are of a difficulty.
struct DifficultyCount: Encodable {
    var name: String
    var questions: Int

    /// The counts of all difficulties, easiest first; questions without one last.
    static func all(in pages: [PageOutline]) -> [DifficultyCount] {
        var counts: [Difficulty?: Int] = [:]
        for page in pages {
            for question in page.questions { counts[question.difficulty, default: 0] += 1 }
        }
        let ordered = counts.sorted { left, right in
            (left.key?.rank ?? 4, left.key?.name ?? "") < (right.key?.rank ?? 4, right.key?.name ?? "")
        }
        return ordered.map { DifficultyCount(name: $0.key?.name ?? "unrated", questions: $0.value) }
    }
}
