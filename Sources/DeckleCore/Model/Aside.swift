/// What a source adds to question and answer for the learner, such as a hint.
public struct Aside: Sendable, Hashable {
    /// What an aside is there for, in the order in which they are shown.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Helps to find the answer, so it is shown before.
        case hint
        case explanation
        case example
        case mnemonic
        case note
    }

    public var kind: Kind
    public var content: Passage

    public init(_ kind: Kind, _ content: Passage) {
        self.kind = kind
        self.content = content
    }
}
