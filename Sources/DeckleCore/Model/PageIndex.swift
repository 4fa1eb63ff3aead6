/// Where a page stands in its deck, all numbers zero-based.
public struct PageIndex: Sendable, Hashable {
    /// The position of the page's topic in ``Deck/topics``.
    public var topic: Int
    /// The position of the page in its topic.
    public var page: Int
    /// The position of the page counted through the whole deck.
    public var running: Int
    /// The position of the page's first question counted through the whole deck.
    public var firstQuestion: Int

    public init(topic: Int, page: Int, running: Int, firstQuestion: Int) {
        self.topic = topic
        self.page = page
        self.running = running
        self.firstQuestion = firstQuestion
    }
}
