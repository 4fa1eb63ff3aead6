/// A link.
public struct Link: Sendable, Hashable {
    /// Where it leads, as the source writes it.
    public var target: String
    public var title: String?
    public var content: [Inline]
    /// The question of the deck that it leads to: set by a reader that alone can tell, else by the pass that finds it by
    /// the target. Outputs that have a place for the question lead there, the others to the destination.
    public var question: QuestionIdentity?
    /// What an output makes of it, once a pass has resolved the target.
    public var destination: Destination

    /// What outputs for readers make of a link; a pass decides it once for all of them.
    public enum Destination: Sendable, Hashable {
        /// The address as `href` holds it, which can be followed from anywhere.
        case address(String)
        /// No output can follow it; these words tell where it leads.
        case words(String)
        /// Nothing but the text of the link is shown.
        case nowhere
    }

    public init(
        target: String,
        title: String? = nil,
        content: [Inline],
        question: QuestionIdentity? = nil,
        destination: Destination = .nowhere
    ) {
        self.target = target
        self.title = title
        self.content = content
        self.question = question
        self.destination = destination
    }
}
