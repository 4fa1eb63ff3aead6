/// A part of a template that was read but not yet compiled.
enum TemplateNode: Sendable {
    /// A line of text or a part of one, by its place in the template; empty before a tag that starts a line.
    case text(Range<Int>)
    case value(TemplateTag)
    case section(TemplateTag, [TemplateNode])
    case partial(TemplateTag)
}
