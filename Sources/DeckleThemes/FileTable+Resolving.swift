internal import DeckleCore
internal import DeckleText

extension FileTable {
    /// The files as outputs read them: parts joined, every token and label replaced, partials of cards put in.
    ///
    /// - Throws: ``Failure`` with all unknown tokens, labels, partials and assets.
    func resolved(tokens: TokenTable, labels: LabelTable) throws -> [String: ThemeFile] {
        var errors: [Diagnostic] = []
        var files: [String: ThemeFile] = [:]
        files.reserveCapacity(parts.count)
        let sheets = StyleSheets(self, tokens: tokens)
        for (path, parts) in parts where !StyleSheets.isShared(path) {
            do {
                files[path] = try Self.joined(parts) { text, file in
                    let text =
                        StyleSheets.isSheet(path)
                        ? try sheets.resolved(text, file: file, of: path) : try tokens.resolve(text, file: file)
                    return Self.takesLabels(path) ? try labels.resolve(text, file: file) : text
                }
            } catch let failure as Failure {
                // What is wrong with a shared sheet is so in every sheet that imports it.
                errors += failure.diagnostics.filter { !errors.contains($0) }
            }
        }
        errors = errors.inOrderOfFiles + missingAssets
        if !errors.isEmpty { throw Failure(errors) }
        return try CardPartials(self, files: files).inserted()
    }

    /// The parts of a file as one; bytes are the last part's alone.
    private static func joined(
        _ parts: [Part],
        resolve: (_ text: String, _ file: String) throws -> String
    ) throws -> ThemeFile? {
        let texts = try parts.compactMap { part in try part.text.map { try resolve($0, part.path) } }
        guard let first = texts.first else { return parts.last?.file }
        return .text(texts.dropFirst().reduce(first) { $0 + ($0.hasSuffix("\n") ? "" : "\n") + $1 })
    }

    /// Whether labels are written into a file as `[[key]]`: Anki's templates, whose `{{…}}` are Anki's own, and styles.
    private static func takesLabels(_ path: String) -> Bool {
        path.hasPrefix("apkg/")
    }

    /// An error for each reference of a style sheet to a file that is not there.
    private var missingAssets: [Diagnostic] {
        allParts { $0.hasSuffix(".css") }.flatMap { part -> [Diagnostic] in
            guard let text = part.text, text.holds(Self.assetOpening) else { return [] }
            return AssetReference.all(in: text).filter { !isAsset($0.path) }.map { reference in
                let known = parts.keys.filter(ThemeAsset.canBe).sorted()
                return Diagnostic.error(
                    .themeMissingFile,
                    "there is no file \(reference.path) in the theme",
                    at: Place(file: part.path, text: text, range: reference.range),
                    hint: Nearest.name(to: reference.path, among: known).map { "did you mean \($0)?" }
                        ?? "it lies in \(ThemeAsset.folders.joined(separator: " or ")), its path is of ASCII letters, digits and -._/"
                )
            }
        }
    }

    private static let assetOpening = Array("url(".utf8)

    private func isAsset(_ path: String) -> Bool { parts[path] != nil && ThemeAsset.canBe(path) }

    /// The parts of all files whose paths are asked for, in the order of paths.
    func allParts(where isWanted: (_ path: String) -> Bool) -> [Part] {
        parts.keys.filter(isWanted).sorted().flatMap { parts[$0] ?? [] }
    }
}
