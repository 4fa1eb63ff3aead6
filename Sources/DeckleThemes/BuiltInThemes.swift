/// The themes that the binary carries.
struct BuiltInThemes: ThemeFolder {
    let path = "themes"

    func names() -> [String] {
        Set(EmbeddedThemes.files.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }

    func files(of theme: String) -> [String: String]? {
        let start = theme + "/"
        let files = EmbeddedThemes.files.filter { $0.key.hasPrefix(start) }
        guard !files.isEmpty else { return nil }
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(start.count)), $0.value) })
    }
}
