internal import DeckleCore

extension Presentation {
    /// What the deck is a selection of, each part as a text: how many questions of how many, then by what they were
    /// chosen; empty where nothing was left out.
    func selectionTexts() -> [String] {
        guard let selection = deck.selection else { return [] }
        let total = deck.leftOut.reduce(deck.questionCount) { $0 + $1.questions.count }
        let pages = deck.topics.flatMap(\.pages)
        let parts = [
            selection.topics.isEmpty ? [] : deck.topics.compactMap(\.title.nonEmpty),
            selection.pages.isEmpty ? [] : pages.compactMap(\.title.nonEmpty),
            selection.difficulties.map { $0.word(labels) },
            selection.tags,
        ]
        return [labels.text("questions-of", count: deck.questionCount, of: total)]
            + parts.filter { !$0.isEmpty }.map { $0.joined(separator: labels["comma"]) }
    }
}
