public import DeckleCore

extension Diagnostic.Code {
    /// A picture or recording is an empty file.
    public static let mediaEmpty = Self("media.empty", .failure)

    /// A file is no picture and no recording that can be bundled.
    public static let mediaUnknownType = Self("media.unknown-type", .failure)
}
