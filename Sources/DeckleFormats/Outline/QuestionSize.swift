internal import DeckleCore

/// How much text a question may have; what has more is no question, and made into pages takes many times its size.
enum QuestionSize {
    /// In bytes of the source.
    static let limit = 16 << 20

    static func tooLong(_ size: Int, at place: Place) -> Diagnostic {
        .error(
            .questionTooLong,
            "the question has \(size) bytes of text, and at most \(limit) are read",
            at: place,
            hint: "split it, or leave it out with --skip-bad"
        )
    }
}
