/// A template around contents that are written between its two parts as they are made, however large they are.
package struct TemplateFrame<View: TemplateView>: Sendable {
    /// What stands before the contents.
    package let opening: Template<View>
    /// What stands after them.
    package let closing: Template<View>
}
