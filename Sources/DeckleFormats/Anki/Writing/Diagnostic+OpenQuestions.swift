internal import DeckleCore

extension Diagnostic {
    /// What is said where questions without an answer make no cards; nil where there are none.
    static func openQuestions(_ count: Int) -> Diagnostic? {
        guard count > 0 else { return nil }
        let subject = count == 1 ? "one question has no answer and makes" : "\(count) questions have no answer and make"
        return .note(.apkgOpenQuestions, "\(subject) no card; books and sheets have them")
    }
}
