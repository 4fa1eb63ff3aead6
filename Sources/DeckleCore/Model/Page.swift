/// A page with the text of its questions, made on demand and let go once every exporter has seen it.
public struct Page: Sendable, Hashable {
    public var outline: PageOutline
    /// Where the page stands in the deck.
    public var index: PageIndex
    /// The questions in reading order.
    public var questions: [Question]
    /// What else the source says of the page (SEO text, order, tier, …), in source order.
    public var extra: [Property]

    public init(outline: PageOutline, index: PageIndex, questions: [Question], extra: [Property] = []) {
        self.outline = outline
        self.index = index
        self.questions = questions
        self.extra = extra
    }
}
