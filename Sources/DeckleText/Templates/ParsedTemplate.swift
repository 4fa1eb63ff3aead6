/// A template that was read: what its author wrote, and its parts.
struct ParsedTemplate: Sendable {
    let source: TemplateText
    let nodes: [TemplateNode]

    /// - Throws: ``Failure`` with `theme.bad-template`
    init(_ source: TemplateText) throws {
        self.source = source
        nodes = try TemplateParser.nodes(of: source)
    }
}
