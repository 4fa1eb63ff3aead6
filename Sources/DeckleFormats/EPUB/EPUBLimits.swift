internal import DeckleCore

/// What a book can hold at all.
enum EPUBLimits {
    /// How many files an archive names, less those that a book has beside its chapters (APPNOTE 6.3.10, section 4.4.22).
    private static let files = 65_000

    /// Refuses a book that could not be finished, before its first page.
    ///
    /// - Throws: ``Failure`` with `epub.too-many-chapters`
    static func check(_ deck: Deck, _ placement: AnswerPlacement) throws {
        let pages = deck.pageCount, each = placement.isApart ? 2 : 1
        guard pages * each + deck.topics.count > files else { return }
        throw Failure(
            .error(
                .epubTooManyChapters,
                "\(pages) chapters are more than a book can hold",
                hint: pages + deck.topics.count > files
                    ? "take a part of the deck, such as --topic NAME"
                    : "--set epub.answers=open needs half as many files"
            )
        )
    }
}
