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
    /// By folder that keeps custom properties.
    private var keeping: [String: Kept] = [:]

    /// The sheets of a folder as they are before tokens are defined in them.
    private struct Kept {
        /// The tokens that they name where custom properties are looked up.
        var names: Set<String> = []
        /// By the path for diagnostics; without those that have something wrong.
        var texts: [String: String] = [:]
    }

    init(_ table: FileTable, tokens: TokenTable) {
        self.table = table
        self.tokens = tokens
        let sheets = table.parts.keys.filter(Self.isSheet)
        for folder in Set(sheets.filter(definesTokens).map(Self.folder)) {
            keeping[folder] = kept(sheets.filter { Self.folder(of: $0) == folder })
        }
    }

    static func isSheet(_ path: String) -> Bool { path.hasSuffix(".css") }

    /// Whether a sheet lies beside the folders, to be imported and nothing else.
    static func isShared(_ path: String) -> Bool { isSheet(path) && !path.utf8.contains(UInt8(ascii: "/")) }

    /// A part of a sheet as outputs read it.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token`, `theme.missing-file` or `theme.import-cycle`
    func resolved(_ text: String, file: String, of path: String) throws -> String {
        guard var kept = keeping[Self.folder(of: path)] else { return try valued(text, file: file) }
        let text = try kept.texts[file] ?? keeping(text, file: file, &kept.names)
        return try Self.directive.replace(in: text, file: file) { mode, _, _ in
            definitions(of: kept.names, mode: mode)
        }
    }

    /// A text with the values of tokens in place.
    ///
    /// - Parameter trail: the names of the shared sheets that the text stands in.
    private func valued(_ text: String, file: String, in trail: [String] = []) throws -> String {
        try tokens.resolve(try importing(text, file: file, in: trail, resolve: valued), file: file)
    }
}

// MARK: - Custom properties

extension StyleSheets {
    private static let directive = ReferenceReplacer(open: "--tokens: ", close: ";")

    private func definesTokens(_ path: String) -> Bool {
        (table.parts[path] ?? []).contains { $0.text.map(Self.directive.occurs) == true }
    }

    private static func folder(of path: String) -> String { String(path.prefix { $0 != "/" }) }

    private func kept(_ sheets: [String]) -> Kept {
        var kept = Kept()
        kept.names.reserveCapacity(tokens.texts.count)
        for part in sheets.flatMap({ table.parts[$0] ?? [] }) {
            kept.texts[part.path] = try? keeping(part.text ?? "", file: part.path, &kept.names)
        }
        return kept
    }

    /// A text whose tokens have values only where custom properties mean nothing.
    ///
    /// - Parameters:
    ///   - trail: the names of the shared sheets that the text stands in.
    ///   - names: gets the names that stay.
    private func keeping(
        _ text: String,
        file: String,
        in trail: [String] = [],
        _ names: inout Set<String>
    ) throws -> String {
        try checkModes(text, file: file)
        let text = try importing(text, file: file, in: trail) { try keeping($0, file: $1, in: $2, &names) }
        return try tokens.resolve(text, file: file, keepingOutside: LiteralRanges(in: Array(text.utf8))) {
            names.insert($0)
        }
    }

    /// - Throws: ``Failure`` with `theme.bad-value`
    private func checkModes(_ text: String, file: String) throws {
        _ = try Self.directive.replace(in: text, file: file) { mode, _, place in
            guard ["light", "dark"].contains(mode) else {
                throw Failure(.error(.themeBadValue, "tokens are light or dark, not \"\(mode)\"", at: place()))
            }
            return nil
        }
    }

    /// What defines tokens, a line each, as whoever restyles an output looks for the one to change.
    private func definitions(of names: Set<String>, mode: String) -> String {
        let isLight = mode == "light"
        var text = ""
        text.reserveCapacity(64 * names.count)
        for name in names.sorted() {
            guard let value = tokens.texts[name], isLight || value.light != value.dark else { continue }
            text += text.isEmpty ? "--" : "\n  --"
            text += name
            text += ": "
            text += isLight ? value.light : value.dark
            text += ";"
        }
        return text
    }
}

// MARK: - Imports

extension StyleSheets {
    private static let reference = ReferenceReplacer(open: "@import \"", close: ".css\";")

    /// A text with the shared sheets in place that it imports.
    private func importing(
        _ text: String,
        file: String,
        in trail: [String],
        resolve: (_ text: String, _ file: String, _ trail: [String]) throws -> String
    ) throws -> String {
        try Self.reference.replace(in: text, file: file) { name, _, place in
            guard let parts = table.parts[name + ".css"] else { throw missing(name, at: place()) }
            let circle = trail + [name]
            guard !trail.contains(name) else {
                let names = circle.joined(separator: " → ")
                throw Failure(.error(.themeImportCycle, "style sheets import each other: \(names)", at: place()))
            }
            return try parts.map { try resolve($0.text ?? "", $0.path, circle).withoutLastLineEnd }
                .joined(separator: "\n")
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
