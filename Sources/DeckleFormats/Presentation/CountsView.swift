internal import DeckleCore
internal import DeckleText

/// How many questions there are and how many of each difficulty, as in `7 questions: 2 easy, 3 medium, 2 hard`.
struct CountsView: TemplateView {
    /// How many questions are of one difficulty.
    struct Level: TemplateView {
        let count: Int
        let name: String
        /// Both in words, as `3 easy`.
        let text: String
        /// Whether it is the first of the list.
        let isFirst: Bool

        static let fields: [TemplateField<Self>] = [
            .number("count") { $0.count },
            .text("name") { $0.name },
            .text("text") { $0.text },
            .flag("isFirst") { $0.isFirst },
        ]
    }

    /// The number of questions in words.
    let questions: String
    /// The difficulties that there are, easiest first.
    let levels: [Level]

    static let fields: [TemplateField<Self>] = [
        .text("questions") { $0.questions },
        .list("levels") { $0.levels },
    ]

    init(of questions: [QuestionOutline], labels: Labels) {
        self.questions = labels.text("questions", count: questions.count)
        var counts: [(level: Difficulty, count: Int)] = []
        for level in questions.compactMap(\.difficulty) {
            if let index = counts.firstIndex(where: { $0.level == level }) {
                counts[index].count += 1
            } else {
                counts.append((level, 1))
            }
        }
        counts.sort { ($0.level.rank, $0.level.name) < ($1.level.rank, $1.level.name) }
        levels = counts.enumerated().map { index, entry in
            Level(
                count: entry.count,
                name: entry.level.word(labels),
                text: entry.level.text(count: entry.count, labels),
                isFirst: index == 0
            )
        }
    }
}
