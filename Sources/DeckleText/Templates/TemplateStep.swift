/// What a compiled template does, one step after another.
enum TemplateStep: Sendable {
    /// Writes what stands in the template.
    case literal([UInt8])
    /// Writes a value.
    case value(TemplatePath)
    /// Does steps once if a value is true.
    case when(TemplatePath, [TemplateStep])
    /// Does steps once if a value is not true.
    case unless(TemplatePath, [TemplateStep])
    /// Does steps for each item of a list.
    case each(TemplatePath, [TemplateStep])
    /// Leaves room for what is written later.
    case contents
}
