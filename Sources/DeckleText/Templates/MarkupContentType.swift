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

    /// The text as it may stand between tags and between the quotes of an attribute.
    func escapeText(_ text: String) -> String {
        var text = text
        var bytes: [UInt8] = []
        text.withUTF8 { MarkupEscape.attribute.escape($0, into: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
