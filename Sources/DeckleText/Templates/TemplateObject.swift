/// The values of a ``TemplateView``, in the order of its fields.
package struct TemplateObject: Sendable {
    let members: [TemplateValue]
}
