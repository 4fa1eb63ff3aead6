/// A topic: a named run of pages, the first level below the deck.
public struct Topic: Sendable, Hashable {
    /// The slug that pages refer to; empty for pages that belong to no topic.
    public var id: String
    /// The name shown; empty for pages that belong to no topic.
    public var title: String
    /// What the topic covers, plain text.
    public var summary: String?
    /// The pages in reading order.
    public var pages: [PageOutline]
    /// What else the source says of the topic, in source order.
    public var extra: [Property]

    public init(id: String, title: String, summary: String? = nil, pages: [PageOutline] = [], extra: [Property] = []) {
        self.id = id
        self.title = title
        self.summary = summary
        self.pages = pages
        self.extra = extra
    }

    /// The number of questions on all pages.
    public var questionCount: Int { pages.reduce(0) { $0 + $1.questions.count } }
}
