/// An element of an HTML page, without the elements inside it.
package struct HTMLElement: Sendable, Hashable {
    /// The name in small letters.
    package var name: String
    /// The attributes by their names in small letters, entities resolved.
    package var attributes: [String: String]
    /// The text of a `script` or `style`, byte for byte; empty for any other element.
    package var rawText: [UInt8] = []
}
