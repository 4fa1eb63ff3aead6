import DeckleCore

/// A deck in outline for people.
struct DeckSummary {
    private let deck: Deck
    private let tree: Bool

    init(_ deck: Deck, tree: Bool) {
        self.deck = deck
        self.tree = tree
    }

    var text: String {
        var lines = ["\(deck.title) (\(deck.id))"]
        if let summary = deck.summary { lines.append("  \(summary)") }
        lines.append("  language \(deck.language), published \(deck.published.date)\(origin)")
        let topics = deck.topics.count { !$0.title.isEmpty }
        lines.append(
            "  \(counted(deck.questionCount, "question")), \(counted(deck.pageCount, "page")), \(counted(topics, "topic"))"
        )
        lines.append("  " + Self.levels(deck.topics.flatMap(\.pages)))
        lines.append("")
        let width = deck.topics.map { Self.title(of: $0).count }.max() ?? 0
        let digits = deck.topics.map { String($0.questionCount).count }.max() ?? 0
        for topic in deck.topics { lines += self.lines(of: topic, width: width, digits: digits) }
        return lines.map(DiagnosticText.visible).joined(separator: "\n")
    }

    private var origin: String {
        [deck.author.map { ", by \($0)" }, deck.site.map { ", from \($0)" }].compactMap(\.self).joined()
    }

    private static func title(of topic: Topic) -> String { topic.title.isEmpty ? "(no topic)" : topic.title }

    private func lines(of topic: Topic, width: Int, digits: Int) -> [String] {
        let count = String(topic.questionCount)
        let indent = String(repeating: " ", count: digits - count.count)
        var lines = ["  \(Self.title(of: topic).padded(to: width))  \(indent)\(count)   \(Self.levels(topic.pages))"]
        guard tree else { return lines }
        for page in topic.pages {
            lines.append("    \(page.title)  \(page.id)  \(page.questions.count)")
            lines += page.questions.map { question in
                "      \(question.id)" + (question.difficulty.map { "  \($0.name)" } ?? "")
            }
        }
        return lines
    }

    /// Such as `easy 100, medium 174, hard 70`.
    private static func levels(_ pages: [PageOutline]) -> String {
        let counts = DifficultyCount.all(in: pages)
        return counts.map { "\($0.name) \($0.questions)" }.joined(separator: ", ")
    }
}

/// A number with its noun.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
