internal import DeckleCore
internal import DeckleText

/// How hard something is: a kind, for which a theme has a shape, and a word.
struct DifficultyView: TemplateView {
    let level: Difficulty
    /// The word that readers see.
    let name: String

    static let fields: [TemplateField<Self>] = [
        .text("kind") { $0.kind },
        .text("name") { $0.name },
        .flag("isEasy") { $0.level == .easy },
        .flag("isMedium") { $0.level == .medium },
        .flag("isHard") { $0.level == .hard },
    ]

    init(_ level: Difficulty, labels: Labels) {
        self.level = level
        name = level.word(labels)
    }

    /// One of `easy medium hard other`.
    private var kind: String {
        switch level {
        case .easy, .medium, .hard: level.name
        case .other: "other"
        }
    }
}

extension Difficulty {
    /// The word that readers see.
    func word(_ labels: Labels) -> String {
        switch self {
        case .easy, .medium, .hard: labels[name]
        case .other(let name): name
        }
    }

    /// The words that readers see for a number of questions, as `3 easy`.
    func text(count: Int, _ labels: Labels) -> String {
        switch self {
        case .easy, .medium, .hard: labels.text("\(name)-questions", count: count)
        case .other(let name): "\(count) \(name)"
        }
    }
}
