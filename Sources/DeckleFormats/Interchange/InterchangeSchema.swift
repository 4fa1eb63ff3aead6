/// What tells the interchange form from other JSON.
enum InterchangeSchema {
    /// The name of the first member, whose value is the version of the schema.
    static let key = "deckle"
    /// Raised when a reader of the version before would misunderstand what is written now.
    static let version: Int64 = 1
}
