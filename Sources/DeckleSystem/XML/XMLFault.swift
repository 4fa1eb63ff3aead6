/// Why a text is no well-formed XML.
package struct XMLFault: Error, Hashable {
    /// The one-based line.
    package var line: Int
    /// What the parser says, in English, without a full stop.
    package var reason: String
}
