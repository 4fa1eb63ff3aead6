internal import DeckleCore

extension FileTree {
    /// The names of the themes that lie in folders of their own, sorted.
    ///
    /// - Throws: ``Failure``
    func themeNames() throws -> [String] {
        let folders = try entries(of: "").filter { $0.hasSuffix("/") }.map { String($0.dropLast()) }
        return try folders.filter { try read(FilePath.join($0, ThemeLayer.manifestPath)) != nil }
    }

    /// Every file of a theme by its path in the theme, such as `apkg/style.css`; nil without such a folder.
    ///
    /// - Throws: ``Failure``
    func themeFiles(of theme: String) throws -> [String: ThemeSource]? {
        guard !theme.hasPrefix("."), try !entries(of: theme).isEmpty else { return nil }
        var files: [String: ThemeSource] = [:]
        for path in try list(theme) {
            let name = String(path.dropFirst(theme.utf8.count + 1))
            guard ThemeLayer.reads(name), let file = try read(path) else { continue }
            files[name] = .bytes(file.bytes.withBytes { Array($0) })
        }
        return files
    }
}
