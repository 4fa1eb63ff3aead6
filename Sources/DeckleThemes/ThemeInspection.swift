public import DeckleCore

/// A theme taken apart for its author, as far as that needs no deck.
public struct ThemeInspection: Sendable {
    public let resolution: ThemeResolution
    /// The style sheets of outputs, in the order of paths.
    package let sheets: [ThemeSheet]
    private let files: FileTable
    /// What stands in the way in other languages, what nothing reads, what the resolution has to say.
    public let log: [Diagnostic]

    init(_ resolution: ThemeResolution, _ sheets: [ThemeSheet], _ files: FileTable, log: [Diagnostic]) {
        self.resolution = resolution
        self.sheets = sheets
        self.files = files
        self.log = log
    }

    /// A finding in a file as outputs read it, at the place where that is written.
    public func written(_ finding: Diagnostic) -> Diagnostic {
        var finding = finding
        finding.place = finding.place.map(written)
        return finding
    }

    private func written(_ place: Place) -> Place {
        let mark = resolution.theme.name + "/"
        let path = place.file.hasPrefix(mark) ? String(place.file.dropFirst(mark.count)) : place.file
        guard let parts = files.parts[path], let last = parts.last else { return place }
        let partials = CardPartials.takesPartials(path) ? files.allParts(where: CardPartials.isPartial) : []
        return Self.place(place, joined: parts) ?? partials.lazy.compactMap { $0.place(ofLineAt: place) }.first
            ?? Place(file: last.path)
    }

    /// A place in parts that stand one after the other.
    private static func place(_ place: Place, joined parts: [FileTable.Part]) -> Place? {
        var before = 0
        for part in parts {
            if let number = place.line, let found = part.place(ofLineAt: place, number: number - before) {
                return found
            }
            before += part.lines.count
        }
        return nil
    }
}

extension FileTable.Part {
    fileprivate var lines: [Substring] {
        let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? lines.dropLast() : lines
    }

    /// The place in this part, where it has the line that is shown of one, and under that number if there is one.
    fileprivate func place(ofLineAt place: Place, number: Int? = nil) -> Place? {
        guard let shown = place.excerpt?.text else { return nil }
        let found = lines.indices.first { lines[$0] == shown && (number == nil || number == $0 + 1) }
        return found.map { index in
            var place = place
            place.file = path
            place.line = index + 1
            place.excerpt?.line = index + 1
            return place
        }
    }
}

extension ThemeLibrary {
    /// Takes a theme apart.
    ///
    /// - Throws: ``Failure`` where it cannot be resolved, see ``resolution(of:language:)``
    public func inspection(of name: String) throws -> ThemeInspection {
        let chain = try chain(of: name)
        let resolution = try resolution(of: name, language: "en")
        let tokens = try TokenTable(chain), table = try FileTable(chain)
        let sheets = table.parts.keys.sorted().filter { StyleSheets.isSheet($0) && !StyleSheets.isShared($0) }
        return ThemeInspection(
            resolution,
            try sheets.map { try ThemeSheet($0, table, tokens) },
            table,
            log: try chain.prefix(1).flatMap(leftovers) + Self.faultyLanguages(of: chain)
                + Self.adviceOfBuiltIn(chain, table) + resolution.log
        )
    }

    /// What the author of a built-in theme will want to know; of a user's theme the resolution says it.
    private static func adviceOfBuiltIn(_ chain: [ThemeLayer], _ table: FileTable) throws -> [Diagnostic] {
        guard chain.first?.isBuiltIn == true else { return [] }
        return try ThemeAdvice(chain, table).log(areBuiltIn: true)
    }

    /// The errors of the labels that a theme has in languages other than English.
    private static func faultyLanguages(of chain: [ThemeLayer]) -> [Diagnostic] {
        guard let layer = chain.first else { return [] }
        return layer.languages.sorted().flatMap { language -> [Diagnostic] in
            do {
                _ = try LabelTable(chain, language: language)
                return []
            } catch {
                return (error as? Failure)?.diagnostics ?? []
            }
        }
    }

    /// Files of a theme's folder that no theme can have, and links that are not followed.
    private func leftovers(of layer: ThemeLayer) throws -> [Diagnostic] {
        let tree = folders[layer.folder]
        let known = try chain(of: layer.name).flatMap(\.files.keys).sorted()
        return try tree.list(layer.name).compactMap { path in
            let name = String(path.dropFirst(layer.name.utf8.count + 1))
            let place = Place(file: FilePath.join(tree.name, path))
            if tree.isLeftLink(path) {
                return .warning(
                    .themeLeftLink,
                    "the link \(name) leads out of the theme, and is not followed",
                    at: place,
                    hint: "put the file itself there"
                )
            }
            guard !ThemeLayer.reads(name), !Self.isForPeople(name) else { return nil }
            return .warning(
                .themeUnusedFile,
                "nothing reads the file \(name)",
                at: place,
                hint: Nearest.name(to: name, among: known).map { "did you mean \($0)?" }
                    ?? "style sheets, templates, labels, fonts and pictures are read, by their names"
            )
        }
    }

    /// Whether a file is one that people put beside what programs read: hidden, a licence, or notes.
    private static func isForPeople(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") }
            || ["", "md", "txt"].contains(FilePath.fileExtension(of: path).lowercased())
    }
}
