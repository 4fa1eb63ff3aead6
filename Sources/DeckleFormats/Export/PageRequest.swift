internal import DeckleCore

/// A page to be made: which one, and where it will stand.
struct PageRequest: Sendable {
    var outline: PageOutline
    var index: PageIndex

    /// - Parameter index: one of those that ``indices(of:)`` gives for the deck.
    init(_ index: PageIndex, of deck: Deck) {
        outline = deck.topics[index.topic].pages[index.page]
        self.index = index
    }

    /// Where the pages of a deck stand, in its order.
    static func indices(of deck: Deck) -> [PageIndex] {
        var indices: [PageIndex] = []
        var questions = 0
        indices.reserveCapacity(deck.pageCount)
        for (topicNumber, topic) in deck.topics.enumerated() {
            for (pageNumber, outline) in topic.pages.enumerated() {
                let running = indices.count
                indices.append(
                    PageIndex(topic: topicNumber, page: pageNumber, running: running, firstQuestion: questions)
                )
                questions += outline.questions.count
            }
        }
        return indices
    }
}
