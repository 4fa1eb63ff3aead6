internal import DeckleCore

extension Question {
    /// A warning where a question that is to hide something hides nothing; nil where all is well.
    var clozeProblem: Diagnostic? {
        guard form == .cloze, !(prompt.blocks + answer.blocks).contains(where: \.hasCloze) else { return nil }
        return .warning(
            .clozeNone,
            "a cloze question hides nothing",
            at: origin,
            hint: "mark what to hide as {{c1::…}}, or give the question another form"
        )
    }
}
