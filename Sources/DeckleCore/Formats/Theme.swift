/// A look, resolved: inheritance followed, tokens replaced by their values, labels in one language.
public struct Theme: Sendable, Hashable {
    public var name: String
    public var summary: String
    /// The text of every file by its path in the theme, such as `apkg/front.html`; no token is left in any of them.
    public var files: [String: String]
    public var labels: Labels

    public init(name: String, summary: String = "", files: [String: String], labels: Labels = Labels()) {
        self.name = name
        self.summary = summary
        self.files = files
        self.labels = labels
    }

    /// The text of a file.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`
    public func file(_ path: String) throws -> String {
        guard let text = files[path] else {
            throw Failure(.error("theme.missing-file", "the theme \"\(name)\" has no file \(path)"))
        }
        return text
    }
}
