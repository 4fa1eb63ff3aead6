internal import DeckleCore

/// The tokens of a chain, merged by name, with the references in their values followed.
struct TokenTable {
    /// A token, the theme it came from, and what the theme that had it first made of it; nil where that is the same.
    private struct Entry {
        var token: ThemeToken
        var theme: String
        var first: ThemeToken?
    }

    private var entries: [String: Entry] = [:]
    /// New names of tokens by old ones.
    private var renamed: [String: String] = [:]
    private(set) var values: [String: TokenValue] = [:]
    /// The texts of the values, which style sheets ask for by the thousand.
    private(set) var texts: [String: (light: String, dark: String)] = [:]

    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.unknown-token`, `theme.token-cycle`, `theme.bad-token` or
    ///   `theme.no-dark-value`
    init(_ layers: [ThemeLayer]) throws {
        var errors: [Diagnostic] = []
        entries.reserveCapacity(layers.reduce(0) { max($0, $1.manifest.tokens.count) })
        for layer in layers.reversed() {
            for token in layer.manifest.tokens {
                if renamed[token.name] != nil { errors += unknown(token.name, at: token.place).diagnostics }
                let first = entries[token.name].map { $0.first ?? $0.token }
                entries[token.name] = Entry(token: token, theme: layer.name, first: first)
            }
            renamed.merge(layer.manifest.renamed) { $1 }
        }
        values.reserveCapacity(entries.count)
        texts.reserveCapacity(entries.count)
        for (name, entry) in entries {
            do {
                let value = try resolved(name, entry)
                values[name] = value
                texts[name] = (value.light, value.dark)
            } catch let failure as Failure {
                errors += failure.diagnostics.filter { !errors.contains($0) }
            }
        }
        if !errors.isEmpty { throw Failure(errors.inOrderOfFiles) }
    }

    var names: [String] { entries.keys.sorted() }

    /// Every token with its values, in the order of names.
    var listing: [ThemeResolution.Entry] {
        names.compactMap { name -> ThemeResolution.Entry? in
            guard let entry = entries[name], let value = values[name] else { return nil }
            let both = entry.token.isPair || value.light != value.dark
            let shown = both ? [value.light, value.dark] : [value.light]
            return ThemeResolution.Entry(name: name, type: value.type.name, values: shown, theme: entry.theme)
        }
    }

    /// A text with every `var(--name)` replaced.
    ///
    /// - Parameter isDark: whether names stand for dark values, as they do in sheets that define them again at night.
    /// - Throws: ``Failure`` with `theme.unknown-token`
    func resolve(_ text: String, file: String, isDark: Bool = false) throws -> String {
        try ThemeToken.reference.replace(in: text, file: file) { name, _, place in
            try value(of: name, at: place, isDark: isDark)
        }
    }

    /// A text with `var(--name)` replaced within some ranges only, and dark values everywhere.
    ///
    /// - Parameters:
    ///   - ranges: those of `text`.
    ///   - keep: called with each name that stays.
    /// - Throws: ``Failure`` with `theme.unknown-token`
    func resolve(
        _ text: String,
        file: String,
        keepingOutside ranges: LiteralRanges,
        keep: (_ name: String) -> Void
    ) throws -> String {
        try ThemeToken.reference.replace(in: text, file: file) { name, range, place in
            let (token, isDark) = split(name, isDark: false)
            guard let text = texts[token] else { throw unknown(name, at: place()) }
            if isDark { return text.dark }
            if ranges.contains(range.lowerBound) { return text.light }
            keep(name)
            return nil
        }
    }

    private func value(of reference: String, at place: () -> Place, isDark: Bool = false) throws -> String {
        let (token, isDark) = split(reference, isDark: isDark)
        guard let text = texts[token] else { throw unknown(reference, at: place()) }
        return isDark ? text.dark : text.light
    }
}

// MARK: - Values

extension TokenTable {
    /// A token with its references followed, checked against its type.
    private func resolved(_ name: String, _ entry: Entry) throws -> TokenValue {
        let token = entry.token
        let light = try follow(token.light, of: token, isDark: false, trail: [name])
        // What refers to nothing is the same in both.
        let dark = token.dark == light ? light : try follow(token.dark, of: token, isDark: true, trail: [name])
        let type = try type(of: entry.first ?? token, light: entry.first == nil ? light : nil)
        let value = TokenValue(type, light: light, dark: dark, written: token.written)
        if let problem = token.problem(as: value) { throw Failure(problem) }
        return value
    }

    /// The type that a token is declared with, or that its value shows.
    ///
    /// - Parameter light: its value, where that is known.
    private func type(of token: ThemeToken, light: String?) throws -> TokenType {
        if let type = token.type { return type }
        if token.isPair { return .colour }
        return TokenType(showing: try light ?? follow(token.light, of: token, isDark: false, trail: []))
    }

    /// The value of a token with its own references followed; in a dark value they mean dark values.
    private func value(of name: String, isDark: Bool, trail: [String]) throws -> String {
        guard let token = entries[name]?.token else { return "" }
        guard !trail.contains(name) else {
            let circle = (trail + [name]).joined(separator: " → ")
            throw Failure(.error(.themeTokenCycle, "tokens refer to each other: \(circle)", at: token.place))
        }
        return try follow(isDark ? token.dark : token.light, of: token, isDark: isDark, trail: trail + [name])
    }

    private func follow(_ text: String, of owner: ThemeToken, isDark: Bool, trail: [String]) throws -> String {
        try ThemeToken.reference.replace(in: text, file: owner.written.file) { reference, _, _ in
            let (token, isDark) = split(reference, isDark: isDark)
            guard entries[token] != nil else { throw unknown(reference, at: owner.place) }
            return try value(of: token, isDark: isDark, trail: trail)
        }
    }

    /// The token that a reference means, and whether its dark value.
    private func split(_ reference: String, isDark: Bool) -> (token: String, isDark: Bool) {
        guard reference.hasSuffix(ThemeToken.darkEnding) else { return (reference, isDark) }
        return (String(reference.dropLast(ThemeToken.darkEnding.count)), true)
    }

    private func unknown(_ name: String, at place: Place) -> Failure {
        let token = split(name, isDark: false).token
        let near = Nearest.name(to: token, among: names).map { "did you mean var(--\($0))?" }
        return Failure(
            .error(
                .themeUnknownToken,
                "there is no token \"\(name)\"",
                at: place,
                hint: renamed[token].map { "it is called \($0) now" } ?? near
                    ?? "give it a value under tokens: in theme.yml"
            )
        )
    }
}
