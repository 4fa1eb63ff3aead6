internal import DeckleCore

/// A page to be made: which one, and where it will stand.
struct PageRequest: Sendable {
    var outline: PageOutline
    var index: PageIndex

    /// The requests for all pages of a deck, in its order.
    static func all(of deck: Deck) -> [PageRequest] {
        var requests: [PageRequest] = []
        var questions = 0
        for (topicNumber, topic) in deck.topics.enumerated() {
            for (pageNumber, outline) in topic.pages.enumerated() {
                let index = PageIndex(
                    topic: topicNumber,
                    page: pageNumber,
                    running: requests.count,
                    firstQuestion: questions
                )
                requests.append(PageRequest(outline: outline, index: index))
                questions += outline.questions.count
            }
        }
        return requests
    }
}
