import DeckleCore
import DeckleThemes

/// Themes written down in a test.
enum MemoryThemes {
    /// A tree of themes, each with its files by path.
    static func tree(_ themes: [String: [String: String]]) -> MemoryTree {
        let files = themes.flatMap { theme in theme.value.map { ("\(theme.key)/\($0.key)", $0.value) } }
        return MemoryTree(Dictionary(uniqueKeysWithValues: files), name: "mine")
    }

    /// A theme of these resolved.
    static func resolution(
        _ themes: [String: [String: String]],
        of name: String = "mine",
        language: String = "en"
    ) throws -> ThemeResolution {
        try ThemeLibrary(folders: [tree(themes)]).resolution(of: name, language: language)
    }

    /// A theme `mine` of these files, and a manifest unless there is one among them, resolved.
    static func resolution(mine files: [String: String]) throws -> ThemeResolution {
        try resolution(["mine": ["theme.yml": "summary: mine"].merging(files) { $1 }])
    }

    /// What keeps a theme of these from being resolved.
    static func failure(_ themes: [String: [String: String]], of name: String = "mine") -> [Diagnostic] {
        do {
            _ = try resolution(themes, of: name)
            return []
        } catch let failure as Failure {
            return failure.diagnostics
        } catch {
            return []
        }
    }

    /// What keeps a theme `mine` of these files, and a manifest unless there is one among them, from being resolved.
    static func failure(mine files: [String: String]) -> [Diagnostic] {
        failure(["mine": ["theme.yml": "summary: mine"].merging(files) { $1 }])
    }
}
