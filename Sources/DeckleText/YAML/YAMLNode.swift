/// A value of a YAML document with its place in the text.
///
/// Scalars are their text and nothing more: whether `on` means a truth value is for those to say who read it.
package struct YAMLNode: Sendable, Hashable {
    /// What a node holds.
    package enum Content: Sendable, Hashable {
        case scalar(String)
        case sequence([YAMLNode])
        /// The entries in the order of the document, each key once.
        case mapping([YAMLEntry])
    }

    package var content: Content
    /// The one-based line of its first character.
    package var line: Int
    /// The one-based column of its first character, in Unicode scalars.
    package var column: Int

    /// The text of a scalar; nil for anything else.
    package var text: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    /// The entries of a mapping; nil for anything else.
    package var entries: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The items of a sequence; nil for anything else.
    package var items: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The value of the first entry of that name in a mapping.
    package subscript(name: String) -> YAMLNode? {
        entries?.first { $0.name == name }?.value
    }
}
