internal import DeckleCore

extension Diagnostic {
    /// What is said of a question with options none of which is known to be right.
    static func noRightOption(at place: Place?) -> Diagnostic {
        .warning(
            .questionNoRightOption,
            "the question has options, and none is known to be right",
            at: place,
            hint: "name it as \"answer\", by its text, its letter or its number from 0, or flag it as \"correct\""
        )
    }
}
