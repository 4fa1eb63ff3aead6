/// How heavy letters are; the raw values are those of CSS.
public enum FontWeight: Int, Sendable, Hashable, CaseIterable {
    case regular = 400
    case bold = 700

    /// The word in a theme.
    public var name: String {
        switch self {
        case .regular: "regular"
        case .bold: "bold"
        }
    }
}
