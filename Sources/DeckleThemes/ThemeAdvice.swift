internal import DeckleCore
internal import DeckleText

/// What a theme's author will want to know: what nothing uses, mostly because a name is misspelt, and where assets go.
///
/// What the root has is used by the program; a theme's own files, tokens and labels are used where a file names them.
struct ThemeAdvice {
    private let layers: [ThemeLayer]
    let table: FileTable
    /// Every text of the chain that can name something, without spaces.
    private let texts: [String]

    /// - Parameter layers: the chain, the theme itself first, the root last.
    init(_ layers: [ThemeLayer], _ table: FileTable) {
        self.layers = layers
        self.table = table
        let looks = table.parts.values.flatMap { $0.compactMap(\.text) }
        let values = layers.flatMap { $0.manifest.tokens.flatMap { [$0.light, $0.dark] } }
        texts = (looks + values).map(Self.withoutSpaces)
    }

    /// - Parameter areBuiltIn: whether it is said of the built-in themes of the chain, or of the user's own.
    /// - Throws: ``Failure`` where a label file cannot be read.
    func log(areBuiltIn: Bool) throws -> [Diagnostic] {
        try layers.indices.dropLast().filter { layers[$0].isBuiltIn == areBuiltIn }.flatMap { index in
            let layer = layers[index], bases = layers[(index + 1)...]
            return files(of: layer, bases) + tokens(of: layer, bases) + (try labels(of: layer, bases))
        } + fonts + journeys
    }
}

// MARK: - Unused names

extension ThemeAdvice {
    private func files(of layer: ThemeLayer, _ bases: ArraySlice<ThemeLayer>) -> [Diagnostic] {
        let known = Set(bases.flatMap(\.files.keys))
        let own = layer.files.keys.sorted().filter { !known.contains($0) && !isUsed(file: $0) }
        return own.map {
            unused(.themeUnusedFile, "file \($0)", at: Place(file: "\(layer.path)/\($0)"), nearest: $0, known)
        }
    }

    private func tokens(of layer: ThemeLayer, _ bases: ArraySlice<ThemeLayer>) -> [Diagnostic] {
        let known = Set(bases.flatMap(\.manifest.tokens).map(\.name))
        let own = layer.manifest.tokens.filter { !known.contains($0.name) && !isUsed(token: $0.name) }
        return own.map { unused(.themeUnusedToken, "token \($0.name)", at: $0.place, nearest: $0.name, known) }
    }

    private func labels(of layer: ThemeLayer, _ bases: ArraySlice<ThemeLayer>) throws -> [Diagnostic] {
        guard !layer.languages.isEmpty else { return [] }
        let known = Set(try bases.flatMap { try $0.labelNames() })
        return try layer.languages.sorted().compactMap(layer.labels).flatMap { file in
            let own = file.places.sorted { $0.key < $1.key }.filter {
                !known.contains($0.key) && !isUsed(label: $0.key)
            }
            return own.map { unused(.themeUnusedLabel, "label \($0.key)", at: $0.value, nearest: $0.key, known) }
        }
    }

    private func unused(
        _ code: Diagnostic.Code,
        _ what: String,
        at place: Place,
        nearest name: String,
        _ known: Set<String>
    ) -> Diagnostic {
        .warning(
            code,
            "nothing uses the \(what)",
            at: place,
            hint: Nearest.name(to: name, among: known.sorted()).map { "did you mean \($0)?" }
        )
    }
}

// MARK: - What names what

extension ThemeAdvice {
    private func isUsed(token: String) -> Bool { isNamed("var(--\(token))", "var(--\(token)\(ThemeToken.darkEnding))") }

    private func isUsed(label: String) -> Bool { isNamed("labels.\(label)}", "[[\(label)]]") }

    /// Whether a template or a style sheet names a file, or a file is of a kind that is read whatever it is called.
    private func isUsed(file path: String) -> Bool {
        if FileTable.target(ofAppended: path) != nil || path.hasPrefix("html/layouts/") || isOfLayout(path) {
            return true
        }
        if let asset = ThemeAsset(path: path, bytes: []) { return asset.isLicence || !targets(of: path).isEmpty }
        if StyleSheets.isShared(path) { return isNamed("@import\"\(path)\"") }
        let name = path.drop { $0 != "/" }.dropFirst().prefix { $0 != "." }
        if CardPartials.isPartial(path) { return isNamed("[[>\(name.drop { $0 != "/" }.dropFirst())]]") }
        return path.hasSuffix(".css") ? isNamed("css.\(name)}") : isNamed("{{>\(name)}}")
    }

    /// Whether a file is what a layout of the theme has for topics or pages.
    private func isOfLayout(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "html", ["topic.mustache", "page.mustache"].contains(parts[2]) else {
            return false
        }
        return layers.contains { $0.files["html/layouts/\(parts[1]).mustache"] != nil }
    }

    private static func withoutSpaces(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }

    private func isNamed(_ references: String...) -> Bool {
        texts.contains { text in references.contains { text.holds(Array($0.utf8)) } }
    }
}

extension ThemeLayer {
    /// The labels that this theme itself has in any language.
    fileprivate func labelNames() throws -> [String] {
        try languages.compactMap(labels).flatMap(\.entries.keys)
    }
}
