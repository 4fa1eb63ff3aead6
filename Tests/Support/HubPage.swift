/// A page of a ``Hub``.
public struct HubPage: Sendable, Hashable {
    /// The path in the site, such as `/synths/oscillators/aliasing`.
    public var path: String
    public var subtopic: String
    public var topicSlug: String
    public var order: Int64
    public var difficulty: String
    /// The day of the last change, as `YYYY-MM-DD`.
    public var updated: String
    public var seoDescription: String
    public var questions: [HubQuestion]

    public init(
        path: String,
        subtopic: String,
        topicSlug: String,
        order: Int64,
        difficulty: String,
        updated: String,
        seoDescription: String,
        questions: [HubQuestion]
    ) {
        self.path = path
        self.subtopic = subtopic
        self.topicSlug = topicSlug
        self.order = order
        self.difficulty = difficulty
        self.updated = updated
        self.seoDescription = seoDescription
        self.questions = questions
    }
}
