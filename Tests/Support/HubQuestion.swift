public import DeckleCore

/// A question of a ``Hub``.
public struct HubQuestion: Sendable, Hashable {
    public var id: String
    public var difficulty: String
    /// The question, Markdown.
    public var prompt: String
    /// The answer, Markdown.
    public var answer: String
    /// Further keys (`form`, `tags`, …), in order.
    public var extra: [Property]

    public init(id: String, difficulty: String, prompt: String, answer: String, extra: [Property] = []) {
        self.id = id
        self.difficulty = difficulty
        self.prompt = prompt
        self.answer = answer
        self.extra = extra
    }
}
