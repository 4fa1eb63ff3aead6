public import DeckleCore

extension Diagnostic.Code {
    /// One question makes a chapter larger than old reading systems open.
    public static let epubLongQuestion = Self("epub.long-question", .failure)

    /// A picture is of a type that many reading systems cannot show, so words stand in its place.
    public static let epubPictureType = Self("epub.picture-type", .failure)

    /// Many reading systems cannot play recordings, so words stand in its place.
    public static let epubRecording = Self("epub.recording", .failure)

    /// A deck has more pages than a book can hold chapters.
    public static let epubTooManyChapters = Self("epub.too-many-chapters", .failure)
}
