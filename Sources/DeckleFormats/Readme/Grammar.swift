/// A way in which hubs write questions.
struct Grammar {
    /// What the user calls it.
    let name: String
    /// What it is in words, in the plural.
    let words: String
    /// How sure it is that a group is written so; nil where it is not. 3.5 and more is sure, less than 2.2 a guess.
    let score: @Sendable (GroupFacts, _ share: Double) -> Double?
    /// Whether the answer of a question stands in the first fold behind it.
    var hidesAnswers = false

    /// The score from which on questions are taken as such, and from which on without a word of doubt.
    static let likely = 2.2, sure = 3.5

    /// Those that need most first.
    static let all = [quiz, prompt, list, details, marked, numbered, headings, bold]

    static let quiz = Grammar(name: "quiz", words: "task lists below headings") { facts, _ in
        guard facts.shape.kind != .fold, facts.count >= 3, facts.share(facts.boxed) >= 0.6,
            facts.share(facts.checked) >= 0.5, facts.questionShare >= 0.6 || facts.shape.mark != .none
        else { return nil }
        return 5
    }

    static let prompt = Grammar(
        name: "prompt",
        words: "prompts with folded answers",
        score: { facts, _ in
            facts.shape.kind != .fold && facts.count >= 3 && facts.share(facts.hidden) >= 0.6 ? 4.5 : nil
        },
        hidesAnswers: true
    )

    static let list = Grammar(name: "list", words: "numbered headings in lists") { facts, _ in
        guard case .item = facts.shape.kind, facts.count >= 3, facts.share(facts.asking) >= 0.3 else { return nil }
        return 4.2
    }

    static let details = Grammar(name: "details", words: "folds") { facts, _ in
        guard facts.shape.kind == .fold, facts.count >= 3, facts.titles.count >= 3,
            facts.count - facts.unnamed >= 2 * facts.unnamed, facts.questionShare >= 0.4
        else { return nil }
        return 4.1
    }

    static let marked = Grammar(name: "marked", words: "headings and lines marked as questions") { facts, _ in
        guard facts.count >= 2, facts.shape.kind != .fold else { return nil }
        let isBold = facts.shape.kind == .bold || facts.shape.kind == .line
        if facts.shape.mark == .asked { return isBold ? 3.6 : 4 }
        guard isBold, facts.shape.mark == .numbered else { return nil }
        return facts.share(facts.asking) >= 0.4 || facts.share(facts.coded) >= 0.5 ? 3.6 : nil
    }

    static let numbered = Grammar(name: "numbered", words: "numbered headings") { facts, _ in
        guard case .heading = facts.shape.kind, facts.shape.mark == .numbered, facts.count >= 3,
            facts.questionShare >= 0.4, facts.share(facts.asking) >= 0.4
        else { return nil }
        return 3.5
    }

    static let headings = Grammar(name: "headings", words: "headings") { facts, share in
        guard case .heading = facts.shape.kind, facts.shape.mark != .asked, facts.count >= 5,
            facts.questionShare >= 0.5, facts.share(facts.asking) >= 0.3, share >= 0.5
        else { return nil }
        return 2.5 + share
    }

    static let bold = Grammar(name: "bold", words: "bold paragraphs") { facts, _ in
        facts.shape.kind == .bold && facts.count >= 5 && facts.questionShare >= 0.6
            && facts.share(facts.asking) >= 0.3 ? 2.2 : nil
    }
}
