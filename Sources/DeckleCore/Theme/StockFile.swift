/// The description of a sheet of cards, as its author wrote it; the layout of cards reads the one that is asked for.
public struct StockFile: Sendable, Hashable {
    /// The name on the command line, such as `a4-4up`; that of a user's own begins with `user:`.
    public var name: String
    /// The file for diagnostics.
    public var path: String
    public var text: String

    public init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}
