internal import DeckleCore

extension ThemeResolution {
    /// Merges a chain and replaces every token and label.
    ///
    /// - Parameter layers: the chain, the theme itself first; not empty.
    /// - Throws: ``Failure`` with all unknown tokens and labels.
    init(_ layers: [ThemeLayer], language: String) throws {
        let tokens = try TokenTable(layers)
        let labels = try LabelTable(layers, language: language)
        var sources: [String: ThemeLayer] = [:]
        for layer in layers.reversed() {
            for path in layer.files.keys { sources[path] = layer }
        }
        let files = try Self.files(sources, tokens: tokens, labels: labels)
        theme = Theme(
            name: layers.first?.name ?? "",
            summary: layers.first?.manifest.summary ?? "",
            files: files,
            labels: labels.labels
        )
        chain = layers.map(Ancestor.init)
        self.files = sources.sorted { $0.key < $1.key }.map { Entry(name: $0.key, values: [], theme: $0.value.name) }
        self.tokens = tokens.listing
        self.labels = labels.listing
    }

    private static func files(
        _ sources: [String: ThemeLayer],
        tokens: TokenTable,
        labels: LabelTable
    ) throws -> [String: String] {
        var files: [String: String] = [:]
        var errors: [Diagnostic] = []
        for (path, layer) in sources.sorted(by: { $0.key < $1.key }) {
            let place = "\(layer.path)/\(path)"
            do {
                let text = try tokens.resolve(layer.files[path] ?? "", file: place)
                files[path] = takesLabels(path) ? try labels.resolve(text, file: place) : text
            } catch let failure as Failure {
                errors += failure.diagnostics
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
        return files
    }

    /// Whether labels are written into a file as `[[key]]`: Anki's templates, whose `{{…}}` are Anki's own, and styles.
    private static func takesLabels(_ path: String) -> Bool {
        path.hasPrefix("apkg/")
    }
}

extension ThemeResolution.Ancestor {
    init(_ layer: ThemeLayer) {
        name = layer.name
        title = layer.manifest.title ?? layer.name
        summary = layer.manifest.summary ?? ""
        author = layer.manifest.author
        licence = layer.manifest.licence
        path = layer.path
    }
}
