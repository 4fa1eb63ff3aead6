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
        do {
            var whole = files, partials: [String: String] = [:]
            for path in files.keys.filter(Self.takesPartials).sorted() {
                if Self.isPartial(path) {
                    _ = try partial(Self.name(of: path), trail: [], &partials)
                } else {
                    whole[path] = .text(try text(of: path, trail: [], &partials))
                }
            }
            for path in files.keys where Self.isPartial(path) { whole[path] = nil }
            return whole
        } catch {
            // Where labels stand in a text already, places in it are not those of the file.
            try checkNames()
            throw error
        }
    }

    /// Whether a file is for templates of cards only.
    static func isPartial(_ path: String) -> Bool { path.hasPrefix(folder) }

    private static let folder = "apkg/partials/"
    private static let ending = ".html"

    private static func path(of name: String) -> String { folder + name + ending }

    private static func name(of path: String) -> String {
        String(path.dropFirst(folder.count).dropLast(ending.count))
    }

    static func takesPartials(_ path: String) -> Bool { path.hasPrefix("apkg/") && path.hasSuffix(ending) }

    private static let reference = ReferenceReplacer(open: "[[> ", close: "]]")

    /// The text of a template with its partials put in, and theirs in them.
    ///
    /// - Parameter partials: those that were put in before, by name.
    private func text(of path: String, trail: [String], _ partials: inout [String: String]) throws -> String {
        guard case .text(let text) = files[path] else { return "" }
        return try Self.reference.replace(in: text, file: table.parts[path]?.first?.path ?? path) { name, _, place in
            if let partial = partials[name] { return partial }
            guard files[Self.path(of: name)] != nil else { throw Self.missing(name, at: place(), among: []) }
            guard !trail.contains(name) else {
                let names = (trail + [name]).joined(separator: " → ")
                throw Failure(.error(.themePartialCycle, "partials hold each other: \(names)", at: place()))
            }
            return try partial(name, trail: trail, &partials)
        }
    }

    /// The text of a partial as it stands in others.
    private func partial(_ name: String, trail: [String], _ partials: inout [String: String]) throws -> String {
        if let partial = partials[name] { return partial }
        let partial = try text(of: Self.path(of: name), trail: trail + [name], &partials).withoutLastLineEnd
        partials[name] = partial
        return partial
    }

    private func checkNames() throws {
        var errors: [Diagnostic] = []
        let names = files.keys.filter(Self.isPartial).map(Self.name)
        for part in table.allParts(where: Self.takesPartials) {
            do {
                _ = try Self.reference.replace(in: part.text ?? "", file: part.path) { name, _, place in
                    guard names.contains(name) else { throw Self.missing(name, at: place(), among: names.sorted()) }
                    return nil
                }
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
