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
    /// Whether the binary carries it, so that it is known to be sound.
    let isBuiltIn: Bool
    let manifest: ThemeManifest
    /// The files of its looks by path, without the manifest and the labels.
    let files: [String: ThemeFile]
    /// Its label files by language in small letters.
    private let strings: [String: (path: String, source: ThemeSource)]

    /// - Throws: ``Failure`` with `theme.no-manifest` or `theme.encoding`, or what the manifest has wrong.
    init(name: String, path: String, folder: Int, isBuiltIn: Bool, files: [String: ThemeSource]) throws {
        guard let manifest = files[Self.manifestPath] else {
            throw Failure(.error(.themeNoManifest, "the theme has no \(Self.manifestPath)", at: Place(file: path)))
        }
        self.name = name
        self.path = path
        self.folder = folder
        self.isBuiltIn = isBuiltIn
        self.manifest = try ThemeManifest(try manifest.document(path: "\(path)/\(Self.manifestPath)"))
        var looks: [String: ThemeFile] = [:]
        looks.reserveCapacity(files.count)
        var strings: [String: (path: String, source: ThemeSource)] = [:]
        var errors: [Diagnostic] = []
        for (file, source) in files where file != Self.manifestPath {
            var whole: String { "\(path)/\(file)" }
            do {
                if let language = Self.language(ofFile: file)?.lowercased() {
                    _ = try source.text(path: whole)
                    // Of two that differ in capitals alone, the last in the order of names.
                    if strings[language].map({ $0.path < whole }) ?? true { strings[language] = (whole, source) }
                } else if Self.isText(file) {
                    looks[file] = .text(try source.text(path: whole))
                } else if ThemeAsset.canBe(file) {
                    looks[file] = .bytes(source.bytes)
                }
            } catch {
                errors += error.diagnostics
            }
        }
        if !errors.isEmpty { throw Failure(errors.inOrderOfFiles) }
        self.files = looks
        self.strings = strings
    }

    /// Whether a file of that path can be part of a theme.
    static func reads(_ path: String) -> Bool {
        path == manifestPath || language(ofFile: path) != nil || isText(path) || ThemeAsset.canBe(path)
    }

    /// The languages that it has labels for, in small letters.
    var languages: Set<String> { Set(strings.keys) }

    /// The labels that this theme itself has for a language; nil where it has none.
    ///
    /// - Parameter language: a BCP 47 tag in small letters.
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    func labels(language: String) throws -> LabelFile? {
        try strings[language].map { try LabelFile($0.source.document(path: $0.path)) }
    }

    private static func isText(_ path: String) -> Bool {
        [".css", ".html", ".mustache", ".yml"].contains { path.hasSuffix($0) }
    }

    private static func language(ofFile path: String) -> String? {
        guard path.hasPrefix(stringsFolder), path.hasSuffix(stringsEnding) else { return nil }
        return String(path.dropFirst(stringsFolder.count).dropLast(stringsEnding.count))
    }
}
