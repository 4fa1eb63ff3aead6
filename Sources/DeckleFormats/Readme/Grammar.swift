/// A way in which hubs write questions.
struct Grammar {
    /// What the user calls it.
    let name: String
    /// What it is in words, in the plural.
    let words: String
    /// Whether a landmark of a shape may be a question of the kind.
    let fits: @Sendable (Landmark.Shape) -> Bool
    /// As many as it takes, unless other files of the deck are surely written so.
    let least: Int
    /// How sure it is that a group is written so; nil where it is not. 3.5 and more is sure, less than 2.2 a guess.
    let score: @Sendable (GroupFacts, _ share: Double) -> Double?
    /// How many of a group look as its questions do, enough or not.
    var sees: @Sendable (GroupFacts) -> Int = { $0.asking + $0.telling }
    /// Where the answer of a question stands.
    var answers = AnswerPlace.behind
    /// Whether a question takes all up to the next one, and may have its words below a heading that says no more than
    /// that it is one.
    var isCase = false

    /// The score from which on questions are taken as such, and from which on without a word of doubt.
    static let likely = 2.2, sure = 3.5

    /// Those that need most first.
    static let all = [quiz, prompt, list, details, marked, numbered, `case`, files, headings, bold, bullets]

    static let quiz = Grammar(
        name: "quiz",
        words: "task lists below headings",
        fits: { $0.kind != .fold && $0.kind != .bullet },
        least: 3,
        score: { facts, _ in
            let isMarked = facts.shape.mark != .none && facts.shape.kind != .entry
            let isAsked = facts.questionShare >= 0.6 || isMarked
            return isAsked && facts.share(facts.boxed) >= 0.6 && facts.share(facts.checked) >= 0.5 ? 5 : nil
        },
        sees: \.boxed
    )

    static let prompt = Grammar(
        name: "prompt",
        words: "prompts with folded answers",
        fits: { $0.kind != .fold && $0.kind != .bullet },
        least: 3,
        score: { facts, _ in
            guard facts.share(facts.hidden) >= 0.6, facts.crowded * 2 < max(facts.hidden, 1) else { return nil }
            return facts.shape.kind == .entry ? 3 : 4.5
        },
        sees: \.hidden,
        answers: .folded
    )

    static let list = Grammar(
        name: "list",
        words: "numbered headings in lists",
        fits: { $0.kind.isItem },
        least: 3,
        score: { facts, _ in facts.share(facts.asking) >= 0.3 ? 4.2 : nil },
        sees: \.count
    )

    static let details = Grammar(
        name: "details",
        words: "folds",
        fits: { $0.kind.isClosed },
        least: 3,
        score: { facts, _ in
            let isNamed = facts.titles.count >= min(facts.count, 3) && facts.count >= 3 * facts.unnamed
            return isNamed && facts.questionShare >= 0.4 ? 4.1 : nil
        },
        sees: { $0.count - $0.unnamed }
    )

    static let marked = Grammar(
        name: "marked",
        words: "headings and lines marked as questions",
        fits: { $0.mark == .asked || $0.mark == .numbered && ($0.kind == .bold || $0.kind == .line) },
        least: 2,
        score: { facts, _ in
            if facts.shape.mark == .asked, facts.shape.kind.level != nil {
                return facts.share(facts.headed) >= 0.6 ? 4.2 : 4
            }
            if facts.shape.mark == .asked { return 3.6 }
            return facts.share(facts.asking) >= 0.4 || facts.share(facts.coded) >= 0.5 ? 3.6 : nil
        },
        sees: \.count
    )

    static let numbered = Grammar(
        name: "numbered",
        words: "numbered headings and lines",
        fits: { ($0.kind.isHeading || $0.kind == .entry) && $0.mark == .numbered },
        least: 3,
        score: { facts, _ in
            guard facts.share(facts.asking) >= 0.4 else { return nil }
            // Lists are numbered for many reasons; what there is to choose from tells.
            return facts.shape.kind != .entry ? 3.5 : facts.share(facts.choosing) >= 0.5 ? 3 : nil
        }
    )

    static let `case` = Grammar(
        name: "case",
        words: "cases, each with a folded answer",
        fits: { _ in false },
        least: 1,
        score: { _, _ in 3.2 },
        answers: .folded,
        isCase: true
    )

    static let files = Grammar(
        name: "files",
        words: "files, each with one question",
        fits: { _ in false },
        least: 5,
        score: { _, _ in 3 }
    )

    static let headings = Grammar(
        name: "headings",
        words: "headings",
        fits: { $0.kind.isHeading },
        least: 5,
        score: { facts, share in
            facts.questionShare >= 0.5 && facts.share(facts.asking) >= 0.3 && share >= 0.5 ? 2.5 + share : nil
        }
    )

    static let bold = Grammar(
        name: "bold",
        words: "bold paragraphs",
        fits: { $0.kind == .bold },
        least: 5,
        score: { facts, _ in facts.questionShare >= 0.6 && facts.share(facts.asking) >= 0.3 ? 2.2 : nil }
    )

    static let bullets = Grammar(
        name: "bullets",
        words: "items of lists",
        fits: { $0.kind == .bullet },
        least: 5,
        score: { facts, _ in facts.questionShare >= 0.6 && facts.share(facts.asking) >= 0.3 ? 1.2 : nil },
        answers: .asked
    )
}
