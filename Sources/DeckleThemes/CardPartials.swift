internal import DeckleCore

/// What templates of cards share: `[[> head]]` stands for `apkg/partials/head.html` without its last line end.
///
/// Anki has no such thing, so partials are put in when a theme is resolved.
struct CardPartials {
    private let table: FileTable
    private let files: [String: ThemeFile]

    /// - Parameters:
    ///   - table: where the files come from, for diagnostics.
    ///   - files: the same files, with tokens and labels replaced.
    init(_ table: FileTable, files: [String: ThemeFile]) {
        self.table = table
        self.files = files
    }

    /// The files without the partials, which stand in the others.
    ///
    /// - Throws: ``Failure`` with `theme.missing-partial` or `theme.partial-cycle`
    func inserted() throws -> [String: ThemeFile] {
        try checkNames()
        var whole = files.filter { !Self.isPartial($0.key) }
        for path in whole.keys.sorted() where Self.takesPartials(path) {
            whole[path] = .text(try text(of: path, trail: []))
        }
        return whole
    }

    /// Whether a file is for templates of cards only.
    static func isPartial(_ path: String) -> Bool { path.hasPrefix(folder) }

    private static let folder = "apkg/partials/"
    private static let ending = ".html"

    private static func path(of name: String) -> String { folder + name + ending }

    static func takesPartials(_ path: String) -> Bool { path.hasPrefix("apkg/") && path.hasSuffix(ending) }

    private static func replacer(
        _ value: @escaping (_ name: String, _ place: () -> Place) throws -> String
    ) -> ReferenceReplacer {
        ReferenceReplacer(open: "[[> ", close: "]]") { name, _, place in try value(name, place) }
    }

    /// The text of a template with its partials put in, and theirs in them.
    private func text(of path: String, trail: [String]) throws -> String {
        guard case .text(let text) = files[path] else { return "" }
        return try Self.replacer { name, place in
            let circle = trail + [name]
            guard !trail.contains(name) else {
                let names = circle.joined(separator: " → ")
                throw Failure(.error(.themePartialCycle, "partials hold each other: \(names)", at: place()))
            }
            let partial = try self.text(of: Self.path(of: name), trail: circle)
            return partial.hasSuffix("\n") ? String(partial.dropLast()) : partial
        }
        .replace(in: text, file: table.parts[path]?.first?.path ?? path)
    }

    private func checkNames() throws {
        var errors: [Diagnostic] = []
        let names = files.keys.filter(Self.isPartial).map {
            String($0.dropFirst(Self.folder.count).dropLast(Self.ending.count))
        }
        let checker = Self.replacer { name, place in
            guard names.contains(name) else { throw Self.missing(name, at: place(), among: names.sorted()) }
            return ""
        }
        for part in table.allParts(where: Self.takesPartials) {
            do {
                _ = try checker.replace(in: part.text ?? "", file: part.path)
            } catch let failure as Failure {
                errors += failure.diagnostics
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    private static func missing(_ name: String, at place: Place, among names: [String]) -> Failure {
        Failure(
            .error(
                .themeMissingPartial,
                "there is no file \(path(of: name))",
                at: place,
                hint: Nearest.name(to: name, among: names).map { "did you mean [[> \($0)]]?" }
            )
        )
    }
}
