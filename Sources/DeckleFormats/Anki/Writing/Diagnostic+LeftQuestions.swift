internal import DeckleCore

extension Diagnostic {
    /// What is said where questions without an answer make no cards; nil where there are none.
    static func openQuestions(_ count: Int) -> Diagnostic? {
        guard count > 0 else { return nil }
        let subject = count == 1 ? "one question has no answer and makes" : "\(count) questions have no answer and make"
        return .note(
            .apkgOpenQuestions,
            "\(subject) no card; books and sheets have them",
            hint: "--open cards makes cards of them"
        )
    }

    /// What is said where questions make no cards that repeat one before; nil where there are none.
    static func repeatedQuestions(_ count: Int) -> Diagnostic? {
        guard count > 0 else { return nil }
        return .note(
            .apkgRepeatedQuestions,
            count == 1
                ? "one question says the same as one before and makes no card of its own"
                : "\(count) questions say the same as others before and make no cards of their own"
        )
    }
}
