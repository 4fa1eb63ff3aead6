/// A key of a YAML mapping with its value.
package struct YAMLEntry: Sendable, Hashable {
    package var key: YAMLNode
    package var value: YAMLNode

    /// The text of the key; empty where it is no scalar.
    package var name: String { key.text ?? "" }
}
