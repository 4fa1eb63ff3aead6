internal import DeckleCore

/// The themes that the binary carries, as a tree of files.
struct EmbeddedTree: FileTree {
    let name = "themes"

    func entries(of folder: String) -> [String] {
        guard !folder.isEmpty else { return EmbeddedThemes.folders.map { $0 + "/" } }
        let (theme, path) = Self.split(folder)
        return MemoryTree.entries(of: path, among: EmbeddedThemes.files(in: theme).keys)
    }

    func read(_ path: String) -> Source? {
        let (theme, rest) = Self.split(path)
        return EmbeddedThemes.files(in: theme)[rest].map {
            Source(name: FilePath.join(name, path), bytes: SourceBytes($0.bytes), tree: self, path: path)
        }
    }

    /// What `themeFiles(of:)` answers, as it was built in: no text is copied, no YAML is parsed again.
    func files(ofTheme theme: String) -> [String: ThemeSource]? {
        let files = EmbeddedThemes.files(in: theme)
        return files.isEmpty ? nil : files
    }

    /// The sheets of cards in the order of names.
    var stocks: [StockFile] {
        EmbeddedThemes.files(in: StockFile.folder).sorted { $0.key < $1.key }.compactMap { file, source in
            guard case .text(let text) = source else { return nil }
            return StockFile(file: file, path: "\(name)/\(StockFile.folder)/\(file)", text: text)
        }
    }

    /// The theme that a path begins with, and the path in it.
    private static func split(_ path: String) -> (theme: String, path: String) {
        (String(path.prefix { $0 != "/" }), String(path.drop { $0 != "/" }.dropFirst()))
    }
}
