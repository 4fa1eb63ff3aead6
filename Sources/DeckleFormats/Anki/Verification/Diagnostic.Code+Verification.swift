public import DeckleCore

extension Diagnostic.Code {
    /// The database is damaged, lacks a table, or is of a version that is not known.
    public static let verifyDatabase = Self("verify.database", .failure)

    /// A card lies in Anki's default deck.
    public static let verifyDefaultDeck = Self("verify.default-deck", .failure)

    /// A note has two cards of one number.
    public static let verifyDoubledCard = Self("verify.doubled-card", .failure)

    /// The archive holds a file twice.
    public static let verifyDoubledEntry = Self("verify.doubled-entry", .failure)

    /// Two notes have one guid, so later packages would update the wrong one.
    public static let verifyDoubledGuid = Self("verify.doubled-guid", .failure)

    /// Two media files have one name.
    public static let verifyDoubledMedia = Self("verify.doubled-media", .failure)

    /// A card has nothing on its front.
    public static let verifyEmptyFront = Self("verify.empty-front", .failure)

    /// A note has no guid, so no later package can update it.
    public static let verifyEmptyGuid = Self("verify.empty-guid", .failure)

    /// A media file is empty, which Anki takes for missing.
    public static let verifyEmptyMedia = Self("verify.empty-media", .failure)

    /// A note has not as many fields as its notetype, so Anki refuses the package.
    public static let verifyFieldCount = Self("verify.field-count", .failure)

    /// The id of a note is a moment long after the package's own date.
    public static let verifyIDInFuture = Self("verify.id-in-future", .failure)

    /// A note is dated long after the package itself.
    public static let verifyLaterThanPackage = Self("verify.later-than-package", .failure)

    /// A picture or recording breaks off or breaks the rules of its type.
    public static let verifyMediaContent = Self("verify.media-content", .failure)

    /// A media file is not the one that the list names, by its SHA-1.
    public static let verifyMediaDigest = Self("verify.media-digest", .failure)

    /// A media file has a name that Anki refuses.
    public static let verifyMediaName = Self("verify.media-name", .failure)

    /// A media file has not the size that the list names.
    public static let verifyMediaSize = Self("verify.media-size", .failure)

    /// A note lacks a card that its notetype would make.
    public static let verifyMissingCard = Self("verify.missing-card", .failure)

    /// A media file is listed or shown, and not in the package.
    public static let verifyMissingMedia = Self("verify.missing-media", .failure)

    /// A note has no card, and Anki makes none while importing.
    public static let verifyNoCard = Self("verify.no-card", .failure)

    /// Cards lie in a deck that is not there.
    public static let verifyNoDeck = Self("verify.no-deck", .failure)

    /// A card belongs to no note.
    public static let verifyNoNote = Self("verify.no-note", .failure)

    /// A note has no notetype, so Anki refuses the package.
    public static let verifyNoNotetype = Self("verify.no-notetype", .failure)

    /// A template asks for a field that is not there, or leaves a section open.
    public static let verifyTemplate = Self("verify.template", .failure)

    /// No field refers to a media file, so Anki leaves it out.
    public static let verifyUnusedMedia = Self("verify.unused-media", .failure)
}
