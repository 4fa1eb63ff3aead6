/// A tag of a template, such as `{{title}}`.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{name}}`
        case value
        /// `{{{name}}}` or `{{& name}}`, for what is placed as it is.
        case verbatim
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case end
        /// `{{> name}}`
        case partial
        /// `{{! words }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    let kind: Kind
    let name: String
    /// Where the tag stands, in bytes.
    let range: Range<Int>
    /// The whole line of a tag that has a line to itself, which then leaves no trace; nil for tags in running text.
    let line: Range<Int>?

    /// The names that a dotted name is made of; none for `.`, the value that a section is about.
    var path: [String] {
        name == "." ? [] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
}
