/// A run of code of one kind.
public struct CodeToken: Sendable, Hashable {
    /// What a run of code is; the raw values are the class names, written with the prefix `k-`.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Spaces, names and all that has no colour of its own.
        case plain
        case keyword = "kw"
        case string = "str"
        case comment = "com"
        case number = "num"
        case function = "fn"
        case type = "typ"
        case builtin = "bi"
        case punctuation = "pun"
        /// A line that a diff adds.
        case inserted = "ins"
        /// A line that a diff removes.
        case deleted = "del"
    }

    public var kind: Kind
    /// The length in UTF-8 bytes; the lengths of all tokens add up to the code's.
    public var length: Int

    public init(_ kind: Kind, length: Int) {
        self.kind = kind
        self.length = length
    }
}
