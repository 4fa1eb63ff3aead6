internal import DeckleCore

/// One theme of a chain, by itself: its manifest, its files and its labels, nothing inherited yet.
struct ThemeLayer {
    static let manifestPath = "theme.yml"
    private static let stringsFolder = "strings/"
    private static let stringsEnding = ".yml"

    let name: String
    /// The theme's path for diagnostics, such as `themes/plain`.
    let path: String
    /// The position of its folder in the order of the search.
    let folder: Int
    let manifest: ThemeManifest
    /// The files of its looks by path, without the manifest and the labels.
    let files: [String: String]
    /// The texts of its label files by language.
    let strings: [String: String]

    /// - Throws: ``Failure`` with `theme.no-manifest`, or what the manifest has wrong.
    init(name: String, path: String, folder: Int, files: [String: String]) throws {
        guard let manifest = files[Self.manifestPath] else {
            throw Failure(.error("theme.no-manifest", "the theme has no \(Self.manifestPath)", at: Place(file: path)))
        }
        self.name = name
        self.path = path
        self.folder = folder
        self.manifest = try ThemeManifest(manifest, file: "\(path)/\(Self.manifestPath)")
        self.files = files.filter { $0.key != Self.manifestPath && Self.language(ofFile: $0.key) == nil }
        strings = Dictionary(
            uniqueKeysWithValues: files.compactMap { file in Self.language(ofFile: file.key).map { ($0, file.value) } }
        )
    }

    /// The labels that this theme itself has for a language.
    ///
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    func labels(language: String) throws -> [String: [String: String]] {
        guard let text = strings[language] else { return [:] }
        return try LabelFile(text, file: "\(path)/\(Self.stringsFolder)\(language)\(Self.stringsEnding)").entries
    }

    private static func language(ofFile path: String) -> String? {
        guard path.hasPrefix(stringsFolder), path.hasSuffix(stringsEnding) else { return nil }
        return String(path.dropFirst(stringsFolder.count).dropLast(stringsEnding.count))
    }
}
