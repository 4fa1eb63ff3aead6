/// The themes that the binary carries.
struct BuiltInThemes: ThemeFolder {
    let path = "themes"

    func names() -> [String] {
        Set(EmbeddedThemes.files.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }

    func files(of theme: String) -> [String: [UInt8]]? {
        let start = theme + "/"
        let files = EmbeddedThemes.files.filter { $0.key.hasPrefix(start) }
        guard !files.isEmpty else { return nil }
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(start.count)), $0.value.bytes) })
    }
}

extension EmbeddedFile {
    /// What the file holds.
    var bytes: [UInt8] {
        switch self {
        case .text(let text): Array(text.utf8)
        case .latin1(let text): text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }
}
