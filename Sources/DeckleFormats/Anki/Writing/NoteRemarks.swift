internal import DeckleCore

/// What there is to say about questions once they are notes: nothing is lost of them, and something is not as it was.
struct NoteRemarks {
    /// The tags that were told of.
    private var told: Set<String> = []

    mutating func remarks(on question: Question, as note: Note) -> [Diagnostic] {
        let typed = note.form == .typed ? TypedAnswer(question.answer.blocks).problem(at: question.origin) : nil
        let problems = [
            question.choiceProblem, question.reverseProblem(asked: note.form), typed, turn(of: note, question),
        ]
        return problems.compactMap(\.self) + tagRemarks(on: question)
    }

    private func turn(of note: Note, _ question: Question) -> Diagnostic? {
        guard note.turn > 1 else { return nil }
        return .note(
            .apkgFrontNumbered,
            "the question asks what one before it asks, so its card has (\(note.turn)) behind the name of the page",
            at: question.origin,
            hint: "let the question tell which is meant"
        )
    }

    /// A note on every tag that Anki cannot hold as it is, each told of once.
    private mutating func tagRemarks(on question: Question) -> [Diagnostic] {
        question.tags.compactMap { tag in
            let written = SafeName.nestedTag(tag)
            guard written != tag, told.insert(tag).inserted else { return nil }
            let message =
                written.isEmpty ? "Anki cannot hold the tag \"\(tag)\"" : "the tag \"\(tag)\" is \(written) in Anki"
            return .note(.apkgTagChanged, message, at: question.origin)
        }
    }
}
