internal import Mustache

/// A text as templates see it.
struct TemplateText: MustacheParent, MustacheCustomRenderable {
    let renderText: String
    /// Also an empty text is there: sections are entered.
    let isNull = false

    func child(named name: String) -> Any? { nil }
}
