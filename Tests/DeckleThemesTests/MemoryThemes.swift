import DeckleThemes

/// Themes written down in a test.
struct MemoryThemes: ThemeFolder {
    var path = "mine"
    var themes: [String: [String: String]]

    init(_ themes: [String: [String: String]], path: String = "mine") {
        self.themes = themes
        self.path = path
    }

    func names() -> [String] { Array(themes.keys) }

    func files(of theme: String) -> [String: String]? { themes[theme] }
}
