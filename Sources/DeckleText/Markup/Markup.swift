/// A piece of markup that can stand in a page as it is: well-formed, as a ``MarkupBuilder`` makes it, or escaped for the
/// style sheet that it stands in.
package struct Markup: Sendable, Hashable {
    package let text: String

    init(text: String) {
        self.text = text
    }

    package static let empty = Markup(text: "")
}
