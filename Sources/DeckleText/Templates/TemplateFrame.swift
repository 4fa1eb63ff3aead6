/// A rendered template in two parts: what stands before its contents and what stands after them.
///
/// Contents that are too large to hold are written between the two as they are made.
package struct TemplateFrame: Sendable, Hashable {
    package let opening: String
    package let closing: String
}
