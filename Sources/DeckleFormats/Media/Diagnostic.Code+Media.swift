public import DeckleCore

extension Diagnostic.Code {
    /// A picture or recording breaks off or breaks the rules of its type.
    public static let mediaDamaged = Self("media.damaged", .failure)

    /// A picture or recording is an empty file.
    public static let mediaEmpty = Self("media.empty", .failure)

    /// A picture has so many pixels that browsers and readers leave its place empty.
    public static let mediaManyPixels = Self("media.many-pixels", .failure)

    /// An SVG is written anew so that every output can hold it, and looks the same.
    public static let mediaMended = Self("media.mended", .failure)

    /// A file is of another type than its name says, and is named by its content.
    public static let mediaOtherType = Self("media.other-type", .failure)

    /// Parts of an SVG are left out, as they lie elsewhere or are no drawing.
    public static let mediaPartsLeftOut = Self("media.parts-left-out", .failure)

    /// An SVG, a file in an address, or a WebP of a book is larger than what is held in memory.
    public static let mediaTooLarge = Self("media.too-large", .failure)

    /// A file is no picture and no recording that can be bundled.
    public static let mediaUnknownType = Self("media.unknown-type", .failure)

    /// A picture of the theme breaks off, is of another type than its name says, or is an SVG that not every output can
    /// hold.
    public static let themeBadPicture = Self("theme.bad-picture", .usage)
}
