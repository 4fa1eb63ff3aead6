internal import DeckleCore

/// An element of a body tree, with all that it holds.
struct BodyElement {
    let tag: String
    var children: [BodyNode]
    /// What it is given that can be a text: words, numbers, lists of them with spaces between, and what is true.
    let attributes: [(name: String, value: String)]

    /// Nil for an attribute that is not there or of which nothing can be seen.
    func attribute(_ name: String) -> String? {
        attributes.last { $0.name == name }.flatMap { $0.value.trimmed.isEmpty ? nil : $0.value }
    }

    func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

    /// The names of its classes.
    var classes: [Substring] {
        attributes.filter { $0.name == "className" || $0.name == "class" }.flatMap { $0.value.split(separator: " ") }
    }

    /// All text in it.
    var words: String { children.map(\.words).joined() }

    /// The elements of a tag in it, at any depth, in order.
    func descendants(tagged name: String) -> [BodyElement] {
        children.flatMap { child -> [BodyElement] in
            guard case .element(let element) = child else { return [] }
            return element.tag == name ? [element] : element.descendants(tagged: name)
        }
    }
}

extension BodyNode {
    /// All text in it.
    var words: String {
        switch self {
        case .text(let text): text
        case .element(let element): element.words
        }
    }

    /// Whether it is white space alone, as stands between blocks.
    var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
}
