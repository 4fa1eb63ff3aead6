/// A template compiled for one kind of view; every name in it is known to be one of the view's.
package struct Template<View: TemplateView>: Sendable {
    let steps: [TemplateStep]

    /// Appends what the template makes of a view, in UTF-8.
    package func render(_ view: View, into bytes: inout [UInt8]) {
        var renderer = TemplateRenderer(.object(view.object), bytes: bytes)
        bytes = []
        renderer.run(steps)
        bytes = renderer.bytes
    }

    /// What the template makes of a view, in UTF-8.
    package func render(_ view: View) -> [UInt8] {
        var bytes: [UInt8] = []
        render(view, into: &bytes)
        return bytes
    }
}
