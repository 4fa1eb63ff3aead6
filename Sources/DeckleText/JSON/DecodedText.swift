/// A text of JSON, and what was lost in reading it: U+FFFD stands in the place of both.
package struct DecodedText: Sendable {
    package var text: String
    /// Whether it held half of a surrogate pair.
    package var hasLostSurrogate = false
    /// Whether it held bytes that are no UTF-8.
    package var hasBrokenBytes = false
}
