public import DeckleCore

extension Diagnostic.Code {
    /// A text holds a backslash with a character that JSON does not know there.
    public static let jsonBadEscape = Self("json.bad-escape", .failure)

    /// A text holds a line end or another control character as it is.
    public static let jsonControlCharacter = Self("json.control-character", .failure)

    /// The text is no valid JSON.
    public static let jsonSyntax = Self("json.syntax", .failure)

    /// Arrays and objects lie in each other deeper than any deck needs.
    public static let jsonTooDeep = Self("json.too-deep", .failure)

    /// Something follows the end of the value.
    public static let jsonTrailingText = Self("json.trailing-text", .failure)

    /// The text ends in the middle of a value.
    public static let jsonTruncated = Self("json.truncated", .failure)

    /// A reference of the payload leads to no value.
    public static let payloadBadReference = Self("payload.bad-reference", .failure)

    /// A value of the payload breaks the rules of its type.
    public static let payloadBadValue = Self("payload.bad-value", .failure)

    /// The input is JSON and no payload.
    public static let payloadNotAPayload = Self("payload.not-a-payload", .failure)

    /// The payload unfolds to more than can be held.
    public static let payloadTooLarge = Self("payload.too-large", .failure)

    /// A value of the payload wraps itself.
    public static let payloadWrapperLoop = Self("payload.wrapper-loop", .failure)
}
