/// The questions of a deck as they are exported, for links that lead to them.
package struct QuestionPlaces: Sendable {
    /// The ids of questions by the path of their page.
    private let ids: [String: Set<String>]

    package init(_ deck: Deck) {
        let pages = deck.topics.flatMap(\.pages).map { ($0.id, Set($0.questions.map(\.id))) }
        ids = Dictionary(pages) { $0.union($1) }
    }

    package func contains(_ question: QuestionIdentity) -> Bool {
        ids[question.page]?.contains(question.question) == true
    }
}
