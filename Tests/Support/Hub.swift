/// A question hub as its authors see it, from which tests make every kind of input.
public struct Hub: Sendable, Hashable {
    public var slug: String
    public var name: String
    public var summary: String
    public var icon: String
    public var topics: [HubTopic]
    public var pages: [HubPage]
    /// When the hub was rendered, in milliseconds since 1970.
    public var prerenderedAt: Int64

    public init(
        slug: String,
        name: String,
        summary: String,
        icon: String,
        topics: [HubTopic],
        pages: [HubPage],
        prerenderedAt: Int64
    ) {
        self.slug = slug
        self.name = name
        self.summary = summary
        self.icon = icon
        self.topics = topics
        self.pages = pages
        self.prerenderedAt = prerenderedAt
    }

    /// Every question with the path of its page, in the order of the pages.
    public var questions: [(path: String, question: HubQuestion)] {
        pages.flatMap { page in page.questions.map { (page.path, $0) } }
    }
}
