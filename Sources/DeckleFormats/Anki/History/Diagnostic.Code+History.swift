public import DeckleCore

extension Diagnostic.Code {
    /// Two notes have one guid.
    public static let apkgDoubledGuid = Self("apkg.doubled-guid", .failure)

    /// A question is new, although it may be one that vanished, in other words.
    public static let apkgNotGuessed = Self("apkg.not-guessed", .failure)

    /// The package to go on from is another deck's.
    public static let apkgPreviousOfAnotherDeck = Self("apkg.previous-of-another-deck", .failure)

    /// The file that was replaced was no sound package, so nothing goes on from it.
    public static let apkgPreviousReplaced = Self("apkg.previous-replaced", .failure)

    /// The package to go on from is of a version that is not known.
    public static let apkgPreviousTooNew = Self("apkg.previous-too-new", .failure)

    /// The package that `--previous` names is none, or is damaged.
    public static let apkgPreviousUnreadable = Self("apkg.previous-unreadable", .failure)

    /// A new question keeps the history of one that vanished, as it is like it beyond doubt.
    public static let apkgTakenForSame = Self("apkg.taken-for-same", .failure)

    /// More questions are new or vanished than are compared by their words.
    public static let apkgTooManyToCompare = Self("apkg.too-many-to-compare", .failure)

    /// Two packages have no notetype and no note in common.
    public static let diffDifferentDecks = Self("diff.different-decks", .failure)
}
