/// A piece of MDC in running text, which the Markdown parser must not look into.
enum ComponentMark: Equatable {
    /// The `:name` that a component starts with.
    case name(String)
    /// The `{…}` behind a component, a link, a picture, code, emphasis or `[text]`.
    case attributes(ComponentAttributes)
    /// A `{{ $doc.key || 'default' }}`, whose value only the site knows; with its default.
    case binding(String?)
}
