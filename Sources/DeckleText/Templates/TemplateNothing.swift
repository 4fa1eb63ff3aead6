internal import Mustache

/// A value that is not there: sections pass over it, and it renders as no text.
///
/// Mustache looks for a name that a section lacks in the sections around it; this ends the search.
struct TemplateNothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}

extension TemplateSet {
    /// Stands in a context for a value that is not there.
    package static var nothing: any Sendable { TemplateNothing() }
}
