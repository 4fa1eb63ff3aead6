internal import DeckleCore

/// What a book can hold at all.
enum EPUBLimits {
    /// How many files an archive names, less those that a book has beside its chapters (APPNOTE 6.3.10, section 4.4.22).
    private static let files = 65_000

    /// Refuses a book that could not be finished, before its first page.
    ///
    /// - Throws: ``Failure`` with `epub.too-many-chapters`
    static func check(_ deck: Deck, _ placement: AnswerPlacement) throws {
        guard !fits(deck, placement) else { return }
        throw Failure(
            .error(
                .epubTooManyChapters,
                "\(deck.pageCount) chapters are more than a book can hold",
                hint: fits(deck, .open)
                    ? "--set epub.answers=open needs half as many files"
                    : "--split \(split(of: deck, placement).rawValue)"
            )
        )
    }

    private static func fits(_ deck: Deck, _ placement: AnswerPlacement) -> Bool {
        deck.pageCount * (placement.isApart ? 2 : 1) + deck.topics.count <= files
    }

    /// The largest parts that books can hold.
    private static func split(of deck: Deck, _ placement: AnswerPlacement) -> DeckPart.Kind {
        let parts = DeckParts(deck, by: .topic)
        return (0..<parts.count).allSatisfy { fits(parts[$0], placement) } ? .topic : .page
    }
}
