/// A sheet that can be printed on, as a theme lists it.
public struct Paper: Sendable, Hashable {
    /// The name on the command line, such as `a4`.
    public var name: String
    /// The name in a message, such as `A4`.
    public var label: String
    public var width: Length
    public var height: Length
    /// The margins as CSS writes them; nil for those of the theme's style sheet.
    public var margin: String?

    public init(name: String, label: String? = nil, width: Length, height: Length, margin: String? = nil) {
        self.name = name
        self.label = label ?? name
        self.width = width
        self.height = height
        self.margin = margin
    }

    /// Width and height as CSS writes them, `210mm 297mm`: engines disagree on names.
    public var size: String { "\(width) \(height)" }

    /// Width and height in millimetres, `210x297`.
    public var page: String {
        [width, height].map { ($0.millimetres ?? 0).plain }.joined(separator: "x")
    }
}
