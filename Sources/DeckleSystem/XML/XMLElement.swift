/// The start of an element.
package struct XMLElement: Sendable, Hashable {
    package struct Attribute: Sendable, Hashable {
        package var name: XMLName
        package var value: String
    }

    /// A declaration of a namespace: nil declares the one of names without a prefix.
    package struct Space: Sendable, Hashable {
        package var prefix: String?
        package var address: String

        package init(prefix: String?, address: String) {
            self.prefix = prefix
            self.address = address
        }
    }

    package var name: XMLName
    package var attributes: [Attribute]
    package var spaces: [Space]
    /// The one-based line that its start tag ends in.
    package var line = 1
    /// Whether it is written as an empty-element tag, `<a/>`, which HTML knows for some elements only.
    package var isEmptyTag = false
}
