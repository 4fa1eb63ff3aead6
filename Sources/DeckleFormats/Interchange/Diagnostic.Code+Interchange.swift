public import DeckleCore

extension Diagnostic.Code {
    /// A member of the interchange form has a value that it cannot have.
    public static let jsonBadValue = Self("json.bad-value", .failure)

    /// An object of the interchange form lacks a member that it needs.
    public static let jsonMissingKey = Self("json.missing-key", .failure)

    /// A member of the interchange form means nothing and is left out.
    public static let jsonUnknownKey = Self("json.unknown-key", .failure)

    /// The interchange form is of a version that is not known.
    public static let jsonUnknownSchema = Self("json.unknown-schema", .failure)

    /// A block or a piece of text is of a type that the interchange form does not have.
    public static let jsonUnknownType = Self("json.unknown-type", .failure)

    /// A member of the interchange form is a value of another kind.
    public static let jsonWrongKind = Self("json.wrong-kind", .failure)
}
