internal import DeckleCore

/// The style sheets of a chain with their tokens in place.
///
/// Where a sheet of a folder says `--tokens: light;` in a rule, the tokens that the folder's sheets name are defined there
/// as custom properties and `var(--ink)` stays; `--tokens: dark;` defines those that differ at night. Sheets of other
/// folders get values, as the clients they are for know no custom properties. `@import "code.css";` stands for a sheet
/// that lies beside the folders and is the same for all of them.
struct StyleSheets {
    private let table: FileTable
    private let tokens: TokenTable
    /// By folder that keeps custom properties: the tokens that its sheets name.
    private var named: [String: Set<String>] = [:]

    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.missing-file`
    init(_ table: FileTable, tokens: TokenTable) throws {
        self.table = table
        self.tokens = tokens
        for path in table.parts.keys.sorted() where Self.isSheet(path) && definesTokens(path) {
            let folder = Self.folder(of: path)
            if named[folder] == nil { named[folder] = try names(in: folder) }
        }
    }

    static func isSheet(_ path: String) -> Bool { path.hasSuffix(".css") }

    /// Whether a sheet lies beside the folders, to be imported and nothing else.
    static func isShared(_ path: String) -> Bool { isSheet(path) && !path.contains("/") }

    /// A part of a sheet as outputs read it.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.missing-file`
    func resolved(_ text: String, file: String, of path: String) throws -> String {
        try resolved(text, file: file, in: Self.folder(of: path))
    }

    private func resolved(_ text: String, file: String, in folder: String) throws -> String {
        let text = try importing(text, file: file) { try resolved($0, file: $1, in: folder) }
        guard let named = named[folder] else { return try tokens.resolve(text, file: file) }
        let kept = try tokens.resolve(text, file: file, keepingOutside: LiteralRanges.all(in: Array(text.utf8))) { _ in
        }
        return try Self.definitions { mode, place in try definitions(of: named, mode: mode, place) }
            .replace(in: kept, file: file)
    }
}

// MARK: - Names and definitions

extension StyleSheets {
    private static let directive = "--tokens: "

    private static func definitions(
        _ value: @escaping (_ mode: String, _ place: () -> Place) throws -> String
    ) -> ReferenceReplacer {
        ReferenceReplacer(open: directive, close: ";") { mode, _, place in try value(mode, place) }
    }

    private func definesTokens(_ path: String) -> Bool {
        let directives = Self.definitions { _, _ in "" }
        return (table.parts[path] ?? []).contains { $0.text.map(directives.occurs) == true }
    }

    private static func folder(of path: String) -> String { String(path.prefix { $0 != "/" }) }

    /// The tokens that the sheets of a folder name where custom properties are looked up.
    private func names(in folder: String) throws -> Set<String> {
        var names: Set<String> = []
        for part in table.allParts(where: { Self.isSheet($0) && Self.folder(of: $0) == folder }) {
            let text = try importing(part.text ?? "", file: part.path) { text, _ in text }
            let ranges = LiteralRanges.all(in: Array(text.utf8))
            _ = try tokens.resolve(text, file: part.path, keepingOutside: ranges) { names.insert($0) }
        }
        return names
    }

    private func definitions(of names: Set<String>, mode: String, _ place: () -> Place) throws -> String {
        let values = names.sorted().compactMap { name in tokens.values[name].map { (name, $0) } }
        let definitions: [String]
        switch mode {
        case "light": definitions = values.map { "--\($0): \($1.light);" }
        case "dark": definitions = values.filter { $1.light != $1.dark }.map { "--\($0): \($1.dark);" }
        default:
            throw Failure(.error(.themeBadValue, "tokens are light or dark, not \"\(mode)\"", at: place()))
        }
        // A line each, as whoever restyles an output looks for the one to change.
        return definitions.joined(separator: "\n  ")
    }
}

// MARK: - Imports

extension StyleSheets {
    /// A text with the shared sheets in place that it imports.
    private func importing(
        _ text: String,
        file: String,
        resolve: (_ text: String, _ file: String) throws -> String
    ) throws -> String {
        try withoutActuallyEscaping(resolve) { resolve in
            try ReferenceReplacer(open: "@import \"", close: ".css\";") { name, _, place in
                guard let parts = table.parts[name + ".css"] else { throw missing(name, at: place()) }
                let texts = try parts.map { try resolve($0.text ?? "", $0.path) }
                return texts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
            }
            .replace(in: text, file: file)
        }
    }

    private func missing(_ name: String, at place: Place) -> Failure {
        let known = table.parts.keys.filter(Self.isShared).sorted()
        return Failure(
            .error(
                .themeMissingFile,
                "there is no file \(name).css beside the folders of the theme",
                at: place,
                hint: Nearest.name(to: name + ".css", among: known).map { "did you mean \($0)?" }
            )
        )
    }
}
