/// A way of laying out a page, which a theme has a template for in `html/layouts`.
public struct ThemeLayout: Sendable, Hashable {
    /// The name on the command line, such as `study`.
    public var name: String

    public init(name: String) {
        self.name = name
    }

    /// The name of the document's template in the folder `html`.
    public var template: String { "layouts/\(name)" }
}
