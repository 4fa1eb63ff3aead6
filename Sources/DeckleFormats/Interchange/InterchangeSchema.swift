/// What tells the interchange form from other JSON.
enum InterchangeSchema {
    /// The name of the first member, whose value is the version of the schema.
    static let key = "deckle"
    /// Raised when a reader of the version before would misunderstand what is written now.
    static let version: Int64 = 1

    /// The members that mean something, by what has them. Blocks and inlines are told by their `type`, and what they hold
    /// beside that is skipped: programs that add to them know what for.
    static let deck: Set = [
        key, "id", "unnamed", "title", "summary", "language", "direction", "author", "takeawayWords", "site",
        "published",
        "topics", "extra",
    ]
    static let topic: Set = ["id", "title", "summary", "pages", "extra"]
    static let page: Set = ["id", "title", "summary", "difficulty", "updated", "related", "questions", "extra"]
    static let question: Set = [
        "id", "form", "open", "repeats", "difficulty", "tags", "aliases", "guid", "language", "prompt", "answer",
        "takeaway",
        "asides",
        "extra",
    ]
}
