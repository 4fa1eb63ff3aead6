/// A look, resolved: inheritance followed, references in its texts replaced, labels in one language.
public struct Theme: Sendable, Hashable {
    public var name: String
    public var summary: String
    /// The values of the look by name; those that Swift reads are asked for by ``Token``.
    public var tokens: [String: TokenValue]
    /// Every file by its path in the theme, such as `apkg/style.css`; no token is left in any text.
    public var files: [String: ThemeFile]
    public var labels: Labels
    /// What can be printed on; the first is taken where none is asked for.
    public var papers: [Paper]
    /// What cards can be printed on, the built-in ones first; they are the same in all themes.
    public var stocks: [StockFile]

    public init(
        name: String,
        summary: String = "",
        tokens: [String: TokenValue] = [:],
        files: [String: ThemeFile],
        labels: Labels = Labels(),
        papers: [Paper] = [],
        stocks: [StockFile] = []
    ) {
        self.name = name
        self.summary = summary
        self.tokens = tokens
        self.files = files
        self.labels = labels
        self.papers = papers
        self.stocks = stocks
    }

    /// The text of a file.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`
    public func file(_ path: String) throws -> String {
        guard case .text(let text) = files[path] else {
            throw Failure(.error(.themeMissingFile, "the theme \"\(name)\" has no file \(path)"))
        }
        return text
    }

    /// The texts in a folder and below it whose paths end so, in order; the name is the path without both.
    public func texts(in folder: String, ending: String) -> [(name: String, text: String)] {
        files.sorted { $0.key < $1.key }.compactMap { path, file in
            guard case .text(let text) = file, path.hasPrefix(folder + "/"), path.hasSuffix(ending) else { return nil }
            return (String(path.dropFirst(folder.count + 1).dropLast(ending.count)), text)
        }
    }
}
