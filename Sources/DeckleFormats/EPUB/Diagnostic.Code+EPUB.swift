public import DeckleCore

extension Diagnostic.Code {
    /// What is to be the cover of a book is no picture that every reading system shows, or is not there.
    public static let epubBadCover = Self("epub.bad-cover", .usage)

    /// A file is no font that the letters of a cover can be drawn with.
    public static let epubBadFont = Self("epub.bad-font", .usage)

    /// The letters of a cover are drawn with this font, so the book may be another one where there are other fonts.
    public static let epubCoverFont = Self("epub.cover-font", .failure)

    /// A cover has no letters, as no font has those of its title, or no size has room for it.
    public static let epubCoverLetters = Self("epub.cover-letters", .failure)

    /// A line of a cover is left out, as no font has its letters, or no size has room for it.
    public static let epubCoverLine = Self("epub.cover-line", .failure)

    /// A cover has no letters, as there is no font to draw them with.
    public static let epubCoverShapes = Self("epub.cover-shapes", .failure)

    /// One question makes a chapter larger than old reading systems open.
    public static let epubLongQuestion = Self("epub.long-question", .failure)

    /// Whether questions say the same as in the book before cannot be told, as a theme calls their parts otherwise.
    public static let epubNotCompared = Self("epub.not-compared", .failure)

    /// A WebP, which many reading systems cannot show, is a PNG in the book, without its colour profile.
    public static let epubPictureMadePNG = Self("epub.picture-made-png", .failure)

    /// A WebP that moves is its first picture in the book.
    public static let epubPictureStilled = Self("epub.picture-stilled", .failure)

    /// A picture is of a type that many reading systems cannot show, so words stand in its place.
    public static let epubPictureType = Self("epub.picture-type", .failure)

    /// The book that `--previous` names is another deck's.
    public static let epubPreviousOfAnotherDeck = Self("epub.previous-of-another-deck", .failure)

    /// The book that `--previous` names is none, or is damaged.
    public static let epubPreviousUnreadable = Self("epub.previous-unreadable", .failure)

    /// A recording is of a type that many reading systems cannot play, so words stand in its place.
    public static let epubRecording = Self("epub.recording", .failure)

    /// A deck has more pages than a book can hold chapters.
    public static let epubTooManyChapters = Self("epub.too-many-chapters", .failure)

    /// The theme's composition of a cover says what no cover can be drawn of.
    public static let themeBadCover = Self("theme.bad-cover", .usage)
}
