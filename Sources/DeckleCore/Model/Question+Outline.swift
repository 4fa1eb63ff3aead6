/// What a question and its outline have in common stands in the outline.
extension Question {
    /// The question's id, unique on its page.
    public var id: String {
        get { outline.id }
        set { outline.id = newValue }
    }

    public var difficulty: Difficulty? {
        get { outline.difficulty }
        set { outline.difficulty = newValue }
    }

    /// The question's own tags, without those that follow from topic, page and difficulty.
    public var tags: [String] {
        get { outline.tags }
        set { outline.tags = newValue }
    }

    public var form: Form {
        get { outline.form }
        set { outline.form = newValue }
    }

    /// Whether nobody has written an answer yet.
    public var isOpen: Bool {
        get { outline.isOpen }
        set { outline.isOpen = newValue }
    }

    /// A question with an outline made of its own facts.
    public init(
        id: String,
        prompt: Passage,
        answer: Passage,
        takeaway: Takeaway? = nil,
        asides: [Aside] = [],
        difficulty: Difficulty? = nil,
        tags: [String] = [],
        form: Form = .basic,
        aliases: [String] = [],
        guid: String? = nil,
        language: String? = nil,
        extra: [Property] = [],
        origin: Place? = nil
    ) {
        self.init(
            QuestionOutline(id: id, difficulty: difficulty, tags: tags, form: form),
            prompt: prompt,
            answer: answer,
            takeaway: takeaway,
            asides: asides,
            aliases: aliases,
            guid: guid,
            language: language,
            extra: extra,
            origin: origin
        )
    }
}
