/// A deck in outline: everything a reader knows of it but the text of its questions.
///
/// Topics, pages, identities, order and dates are all here, so that passes can order and select without reading a
/// single answer. The questions themselves come page by page from a ``PageProvider``.
public struct Deck: Sendable, Hashable {
    /// The deck's identity, final for ever: `framework.slug`, else an `id` in the source, else the slug of the title.
    public var id: String
    /// Whether the id is the deck's own.
    public var identity: DeckIdentity
    /// The name people know the deck by.
    public var title: String
    /// What the deck is about, in a sentence or two of plain text.
    public var summary: String?
    /// The language of the content, a BCP 47 tag such as `en` or `pt-BR`.
    public var language: String
    /// The direction in which the content is read.
    public var direction: Direction
    /// Who wrote it, if the source or the user says so.
    public var author: String?
    /// The source's own words that introduce a takeaway, beside those that themes know.
    public var takeawayWords: [String]
    /// Where the source is published, without a trailing slash; page paths are appended to it.
    public var site: String?
    /// The date of everything that is written; the clock is never asked.
    public var published: Timestamp
    /// The topics in reading order; pages without a topic stand in one whose title is empty.
    public var topics: [Topic]
    /// Which part of a larger deck it is; nil for a whole one.
    public var part: DeckPart?
    /// What becomes of questions without an answer where cards are made, as the user wishes it.
    public var openQuestions = OpenQuestions.printed
    /// The pages of the source with those questions that a selection left out: they are not gone, only not asked for.
    public var leftOut: [PageOutline] = []
    /// What was selected of the source; nil where that is all of it.
    public var selection: Selection?
    /// What else the source says of the deck (icon, tier, order, …), in source order.
    public var extra: [Property]

    public init(
        id: String,
        identity: DeckIdentity = .named,
        title: String,
        summary: String? = nil,
        language: String = "en",
        direction: Direction = .leftToRight,
        author: String? = nil,
        takeawayWords: [String] = [],
        site: String? = nil,
        published: Timestamp = .none,
        topics: [Topic] = [],
        extra: [Property] = []
    ) {
        self.id = id
        self.identity = identity
        self.title = title
        self.summary = summary
        self.language = language
        self.direction = direction
        self.author = author
        self.takeawayWords = takeawayWords
        self.site = site
        self.published = published
        self.topics = topics
        self.extra = extra
    }

    /// The number of questions in all topics.
    public var questionCount: Int { topics.reduce(0) { $0 + $1.questionCount } }

    /// The number of pages in all topics.
    public var pageCount: Int { topics.reduce(0) { $0 + $1.pages.count } }
}
