internal import DeckleCore

/// How much of a deck a browser can lay out in pages at once.
enum PrintableLength {
    /// Browsers hold every page of a sheet in memory while they print.
    private static let questions = 5000

    /// A warning where a sheet is longer, with the way to sheets that are not.
    static func problem(of deck: Deck) -> Diagnostic? {
        let count = deck.questionCount
        guard count > questions else { return nil }
        return .warning(
            .htmlTooLongToPrint,
            "\(count) questions are more than browsers print at once",
            hint: split(of: deck).map { "--split \($0.rawValue) writes a sheet for each \($0.rawValue)" }
                ?? "take some of them, such as --limit \(questions)"
        )
    }

    /// The largest parts that can be printed.
    private static func split(of deck: Deck) -> DeckPart.Kind? {
        if deck.topics.allSatisfy({ $0.questionCount <= questions }) { return .topic }
        return deck.topics.flatMap(\.pages).allSatisfy { $0.questions.count <= questions } ? .page : nil
    }
}
