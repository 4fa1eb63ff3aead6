internal import Mustache

/// Escapes `{{name}}` as ``MarkupBuilder`` escapes text, so that what a template makes is well-formed XML too.
///
/// Mustache's own HTML escaping looks at whole characters, so `<` with a combining accent would slip through, and it
/// keeps characters that XML does not allow.
struct MarkupContentType: MustacheContentType {
    /// The line that makes a template use this type; templates get it when they are registered.
    static let pragma: String = {
        MustacheContentTypes.register(MarkupContentType(), named: "DECKLE-MARKUP")
        return "{{% CONTENT_TYPE:DECKLE-MARKUP}}\n"
    }()

    func escapeText(_ text: String) -> String { MarkupBuilder.escapedForAttribute(text) }
}
