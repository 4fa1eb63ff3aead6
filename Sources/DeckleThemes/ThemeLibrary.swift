public import DeckleCore

/// Finds themes by name and resolves them.
public struct ThemeLibrary: Sendable {
    /// The theme that every chain ends in.
    public static let root = "plain"

    private static let builtIn = EmbeddedTree()

    let folders: [any FileTree]
    private let stocks: (any FileTree)?

    /// - Parameters:
    ///   - folders: where to look before the built-in themes, first come, first served; each theme is a folder in one of
    ///     them.
    ///   - stocks: the user's own sheets of cards, each a file `NAME.yml`.
    public init(folders: [any FileTree] = [], stocks: (any FileTree)? = nil) {
        self.folders = folders + [Self.builtIn]
        self.stocks = stocks
    }

    /// The names of all themes.
    ///
    /// - Throws: ``Failure``
    public func names() throws -> [String] {
        Set(try folders.flatMap { try $0.themeNames() }).sorted()
    }

    /// Where themes are looked for, in that order, and the names of those found; the built-in ones come last.
    ///
    /// - Throws: ``Failure``
    public func searched() throws -> [(path: String, themes: [String])] {
        try folders.map { ($0.name, try $0.themeNames()) }
    }

    /// A theme with its inheritance followed, tokens replaced, and labels in a language.
    ///
    /// - Parameter language: a BCP 47 tag; labels that the theme lacks in it are in English.
    /// - Throws: ``Failure``, see ``resolution(of:language:)``
    public func resolve(_ name: String, language: String) throws -> Theme {
        try resolution(of: name, language: language).theme
    }

    /// A theme resolved, with where each part of it came from.
    ///
    /// - Throws: ``Failure`` with `usage.unknown-theme` or `theme.` and `unknown-parent`, `cycle`, `no-manifest`,
    ///   `encoding`, `unknown-key`, `bad-value`, `bad-token`, `bad-paper`, `bad-label`, `unknown-token`, `token-cycle`,
    ///   `no-dark-value`, `unknown-label`, `unknown-file`, `missing-file`, `import-cycle`, `missing-partial`,
    ///   `partial-cycle`
    public func resolution(of name: String, language: String) throws -> ThemeResolution {
        var resolution = try ThemeResolution(try chain(of: name), language: language)
        resolution.theme.stocks = Self.builtIn.stocks + (try stocks?.userStocks() ?? [])
        return resolution
    }

    /// The theme and what it builds on, down to the root.
    func chain(of name: String) throws -> [ThemeLayer] {
        guard let first = try layer(name, from: 0) else { throw try unknown(name, child: nil) }
        var chain = [first]
        var current = first
        while let parent = parent(of: current) {
            // A theme may build on the one of the same name that it hides.
            let start = parent.name == current.name ? current.folder + 1 : 0
            guard let next = try layer(parent.name, from: start) else { throw try unknown(parent.name, child: current) }
            guard !chain.contains(where: { $0.path == next.path && $0.folder == next.folder }) else {
                throw cycle(chain + [next], at: parent.place)
            }
            chain.append(next)
            current = next
        }
        return chain
    }

    private func parent(of layer: ThemeLayer) -> ThemeManifest.Parent? {
        if let parent = layer.manifest.parent { return parent }
        let isRoot = layer.name == Self.root && layer.isBuiltIn
        return isRoot ? nil : ThemeManifest.Parent(name: Self.root, place: Place(file: layer.path))
    }

    private func layer(_ name: String, from start: Int) throws -> ThemeLayer? {
        for (index, folder) in folders.enumerated().dropFirst(start) {
            let isBuiltIn = index == folders.count - 1
            let files = isBuiltIn ? Self.builtIn.files(ofTheme: name) : try folder.themeFiles(of: name)
            guard let files else { continue }
            let path = FilePath.join(folder.name, name)
            return try ThemeLayer(name: name, path: path, folder: index, isBuiltIn: isBuiltIn, files: files)
        }
        return nil
    }

    private func unknown(_ name: String, child: ThemeLayer?) throws -> Failure {
        let names = try names()
        return Failure(
            .error(
                child == nil ? .usageUnknownTheme : .themeUnknownParent,
                "there is no theme \"\(name)\"",
                at: child?.manifest.parent?.place,
                hint: Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
                    ?? "the themes are \(names.joined(separator: ", "))"
            )
        )
    }

    private func cycle(_ chain: [ThemeLayer], at place: Place) -> Failure {
        let names = chain.map(\.name).joined(separator: " → ")
        return Failure(.error(.themeCycle, "themes build on each other: \(names)", at: place))
    }
}
