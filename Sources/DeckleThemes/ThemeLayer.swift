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
    let files: [String: ThemeFile]
    /// Its label files by language in small letters.
    private let strings: [String: (path: String, text: String)]

    /// - Throws: ``Failure`` with `theme.no-manifest` or `theme.encoding`, or what the manifest has wrong.
    init(name: String, path: String, folder: Int, files: [String: [UInt8]]) throws {
        guard let manifest = files[Self.manifestPath] else {
            throw Failure(.error(.themeNoManifest, "the theme has no \(Self.manifestPath)", at: Place(file: path)))
        }
        self.name = name
        self.path = path
        self.folder = folder
        let manifestPath = "\(path)/\(Self.manifestPath)"
        self.manifest = try ThemeManifest(try Self.text(manifest, file: manifestPath), file: manifestPath)
        var looks: [String: ThemeFile] = [:]
        var strings: [String: (path: String, text: String)] = [:]
        for (file, bytes) in files.sorted(by: { $0.key < $1.key }) where file != Self.manifestPath {
            if let language = Self.language(ofFile: file) {
                let path = "\(path)/\(file)"
                strings[language.lowercased()] = (path, try Self.text(bytes, file: path))
            } else if Self.isText(file) {
                looks[file] = .text(try Self.text(bytes, file: "\(path)/\(file)"))
            } else if ThemeAsset.canBe(file) {
                looks[file] = .bytes(bytes)
            }
        }
        self.files = looks
        self.strings = strings
    }

    /// Whether a file of that path can be part of a theme.
    static func reads(_ path: String) -> Bool {
        path == manifestPath || language(ofFile: path) != nil || isText(path) || ThemeAsset.canBe(path)
    }

    /// The languages that it has labels for, in small letters.
    var languages: Set<String> { Set(strings.keys) }

    /// The labels that this theme itself has for a language.
    ///
    /// - Parameter language: a BCP 47 tag in small letters.
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    func labels(language: String) throws -> LabelFile {
        try strings[language].map { try LabelFile($0.text, file: $0.path) } ?? LabelFile()
    }

    private static func isText(_ path: String) -> Bool {
        [".css", ".html", ".mustache", ".yml"].contains { path.hasSuffix($0) }
    }

    private static func text(_ bytes: [UInt8], file: String) throws -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw Failure(.error(.themeEncoding, "this file is not UTF-8", at: Place(file: file)))
    }

    private static func language(ofFile path: String) -> String? {
        guard path.hasPrefix(stringsFolder), path.hasSuffix(stringsEnding) else { return nil }
        return String(path.dropFirst(stringsFolder.count).dropLast(stringsEnding.count))
    }
}
