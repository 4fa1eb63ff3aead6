/// A question in outline: what ordering, selecting and counting need, and nothing that costs memory by the answer.
public struct QuestionOutline: Sendable, Hashable {
    /// The question's id, unique on its page.
    public var id: String
    public var difficulty: Difficulty?
    /// The question's own tags, without those that follow from topic, page and difficulty.
    public var tags: [String]
    /// What ``repeats`` gives; a list takes half the room of a text that most questions lack.
    private var repeated: [String]
    public var form: Form
    /// Whether nobody has written an answer yet; nothing that asks for one takes the question.
    public var isOpen: Bool
    /// Where the reader finds the question again; means nothing to anyone else. Small, as there is one for every question.
    public var handle: UInt32

    public init(
        id: String,
        difficulty: Difficulty? = nil,
        tags: [String] = [],
        form: Form = .basic,
        isOpen: Bool = false,
        repeats: String? = nil,
        handle: UInt32 = 0
    ) {
        self.id = id
        self.difficulty = difficulty
        self.tags = tags
        self.form = form
        self.isOpen = isOpen
        repeated = repeats.map { [$0] } ?? []
        self.handle = handle
    }

    /// The question before it in the deck that says the same, word for word, as `page path#question id`: that one makes the
    /// card for both.
    public var repeats: String? {
        get { repeated.first }
        set { repeated = newValue.map { [$0] } ?? [] }
    }
}
