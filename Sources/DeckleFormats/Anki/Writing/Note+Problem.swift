internal import DeckleCore

extension Note {
    /// What keeps the note out of Anki; nil where nothing does.
    ///
    /// - Parameter origin: where its question stands.
    func problem(at origin: Place?) -> Diagnostic? {
        form == .cloze ? clozeProblem(at: origin) : frontProblem(at: origin)
    }

    private func clozeProblem(at origin: Place?) -> Diagnostic? {
        if let number = ClozeNumbers.unusable(in: fields[0]) {
            return .error(
                .apkgClozeNumber,
                "Anki makes no card of the cloze number \(number): \(sortText)",
                at: origin,
                hint: "take numbers from 1 to \(Cloze.numberLimit)"
            )
        }
        guard cards.isEmpty else { return nil }
        return .error(
            .apkgClozeWithoutDeletion,
            "a cloze question hides nothing: \(sortText)",
            at: origin,
            hint: "mark what to hide as {{c1::…}}, or give the question another form"
        )
    }

    private func frontProblem(at origin: Place?) -> Diagnostic? {
        // The second card asks by the second field.
        guard cards.contains(where: { fields[min($0, 1)].isEmpty }) else { return nil }
        return .error(.apkgEmptyFront, "a card would have nothing on its front", at: origin)
    }
}
