/// A part of a question that a source may keep under a name of its own.
public enum QuestionPart: String, Sendable, Hashable, CaseIterable {
    case prompt
    case answer
    /// What there is to choose from.
    case options
    /// Which of the options are right.
    case correct
    case id
    case difficulty
    case tags
    case form
    case hint
    case explanation
    case example
    case mnemonic
    case note
}
