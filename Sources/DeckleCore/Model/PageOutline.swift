/// A page in outline: its own facts and the outlines of its questions, without their text.
public struct PageOutline: Sendable, Hashable {
    /// The page's path within its site, part of every question's identity, such as `/fastapi/database/sqlalchemy`.
    public var id: String
    /// The name shown; a `subtopic` is preferred to a title made from a file name.
    public var title: String
    /// What the page covers, plain text.
    public var summary: String?
    /// The difficulty of the page as a whole, set apart from that of its questions.
    public var difficulty: Difficulty?
    /// When the page was last changed.
    public var updated: Timestamp?
    /// The questions in reading order.
    public var questions: [QuestionOutline]
    /// Paths of related pages.
    public var related: [String]
    /// Where the reader finds the page again; means nothing to anyone else.
    public var handle: Int

    public init(
        id: String,
        title: String,
        summary: String? = nil,
        difficulty: Difficulty? = nil,
        updated: Timestamp? = nil,
        questions: [QuestionOutline] = [],
        related: [String] = [],
        handle: Int = 0
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.difficulty = difficulty
        self.updated = updated
        self.questions = questions
        self.related = related
        self.handle = handle
    }
}
