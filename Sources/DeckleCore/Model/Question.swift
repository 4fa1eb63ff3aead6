/// A question with its answer.
public struct Question: Sendable, Hashable {
    public var outline: QuestionOutline
    public var prompt: Passage
    /// The answer, without the takeaway once that is lifted.
    public var answer: Passage
    /// The line that sums the answer up, set apart by every target in its own way.
    public var takeaway: Takeaway?
    /// What the source adds for the learner, in the order in which it is shown.
    public var asides: [Aside]
    /// Identities this question had before, oldest first, as `page path#question id`.
    public var aliases: [String]
    /// The guid an Anki source gave the note; such a source keeps it.
    public var guid: String?
    /// The language of this question where it is not the deck's, a BCP 47 tag.
    public var language: String?
    /// What else the source says of the question, in source order.
    public var extra: [Property]
    /// Where the question stands in the source, for diagnostics.
    public var origin: Place?

    public init(
        _ outline: QuestionOutline,
        prompt: Passage,
        answer: Passage,
        takeaway: Takeaway? = nil,
        asides: [Aside] = [],
        aliases: [String] = [],
        guid: String? = nil,
        language: String? = nil,
        extra: [Property] = [],
        origin: Place? = nil
    ) {
        self.outline = outline
        self.prompt = prompt
        self.answer = answer
        self.takeaway = takeaway
        self.asides = asides
        self.aliases = aliases
        self.guid = guid
        self.language = language
        self.extra = extra
        self.origin = origin
    }
}
