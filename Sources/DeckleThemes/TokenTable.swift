internal import DeckleCore

/// The tokens of a chain, merged by name, with the references in their values followed.
struct TokenTable {
    /// A token and the theme it came from.
    private struct Entry {
        var token: ThemeToken
        var theme: String
    }

    private var entries: [String: Entry] = [:]
    private(set) var values: [String: (light: String, dark: String)] = [:]

    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.token-cycle`
    init(_ layers: [ThemeLayer]) throws {
        for layer in layers.reversed() {
            for token in layer.manifest.tokens { entries[token.name] = Entry(token: token, theme: layer.name) }
        }
        var errors: [Diagnostic] = []
        for name in names {
            do {
                values[name] = (
                    try value(of: name, isDark: false, trail: []), try value(of: name, isDark: true, trail: [])
                )
            } catch let failure as Failure {
                errors += failure.diagnostics.filter { !errors.contains($0) }
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    var names: [String] { entries.keys.sorted() }

    /// Every token with its values, in the order of names.
    var listing: [ThemeResolution.Entry] {
        names.compactMap { name in
            guard let entry = entries[name], let value = values[name] else { return nil }
            let both = entry.token.isPair || value.light != value.dark
            return .init(name: name, values: both ? [value.light, value.dark] : [value.light], theme: entry.theme)
        }
    }

    /// A text with every `var(--name)` replaced.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token`
    func resolve(_ text: String, file: String) throws -> String {
        try Self.replacer { name, place in
            let (token, isDark) = split(name, isDark: false)
            guard let value = values[token] else { throw unknown(name, at: place()) }
            return isDark ? value.dark : value.light
        }
        .replace(in: text, file: file)
    }

    /// The value of a token with its own references followed; in a dark value they mean dark values.
    private func value(of name: String, isDark: Bool, trail: [String]) throws -> String {
        guard let entry = entries[name] else { return "" }
        guard !trail.contains(name) else {
            let circle = (trail + [name]).joined(separator: " → ")
            throw Failure(.error("theme.token-cycle", "tokens refer to each other: \(circle)", at: entry.token.place))
        }
        let text = isDark ? entry.token.dark : entry.token.light
        return try Self.replacer { reference, _ in
            let (token, isDark) = split(reference, isDark: isDark)
            guard entries[token] != nil else { throw unknown(reference, at: entry.token.place) }
            return try value(of: token, isDark: isDark, trail: trail + [name])
        }
        .replace(in: text, file: entry.token.place.file)
    }

    private static func replacer(
        _ value: @escaping (_ name: String, _ place: () -> Place) throws -> String
    ) -> ReferenceReplacer {
        ReferenceReplacer(open: "var(--", close: ")", value: value)
    }

    /// The token that a reference means, and whether its dark value.
    private func split(_ reference: String, isDark: Bool) -> (token: String, isDark: Bool) {
        guard reference.hasSuffix(ThemeToken.darkEnding) else { return (reference, isDark) }
        return (String(reference.dropLast(ThemeToken.darkEnding.count)), true)
    }

    private func unknown(_ name: String, at place: Place) -> Failure {
        let near = Nearest.name(to: split(name, isDark: false).token, among: names)
        return Failure(
            .error(
                "theme.unknown-token",
                "there is no token \"\(name)\"",
                at: place,
                hint: near.map { "did you mean var(--\($0))?" } ?? "give it a value under tokens: in theme.yml"
            )
        )
    }
}
