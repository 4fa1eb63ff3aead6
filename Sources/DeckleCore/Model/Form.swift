/// How a question is asked.
public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The prompt is shown, the answer recalled.
    case basic
    /// Asked in both directions.
    case reversed
    /// Asked in both directions where the question asks for it.
    case optionalReversed = "optional-reversed"
    /// The answer is typed in.
    case typed
    /// Parts of the text are hidden.
    case cloze
    /// One or more of the listed answers are right.
    case choice
}
