/// Why a file cannot be bundled.
enum MediaFault: Error, Hashable {
    case empty
    /// No picture and no recording of a known type.
    case unknownType
    /// It is a picture of a kind that no output can show.
    case foreign(ForeignPicture)
    /// The file ends before its content does.
    case truncated
    /// The content breaks a rule of its type; the words say which.
    case damaged(String)
    /// A picture without width or height.
    case noSize
    /// More than can be held in memory while it is checked.
    case tooLarge
    /// More pixels than are held in memory where a picture is decoded.
    case tooManyPixels
}
