/// The name of an element or an attribute (Namespaces in XML 1.0).
package struct XMLName: Sendable, Hashable {
    package var prefix: String?
    package var local: String
    /// The namespace; nil for none, and for a prefix that nothing declares.
    package var space: String?

    package init(prefix: String? = nil, local: String, space: String? = nil) {
        self.prefix = prefix
        self.local = local
        self.space = space
    }

    /// The name as the text has it.
    package var qualified: String { prefix.map { "\($0):\(local)" } ?? local }
}
