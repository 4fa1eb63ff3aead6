/// A piece of well-formed markup, which only a ``MarkupBuilder`` can make.
package struct Markup: Sendable, Hashable {
    package let text: String

    init(text: String) {
        self.text = text
    }

    package static let empty = Markup(text: "")
}
