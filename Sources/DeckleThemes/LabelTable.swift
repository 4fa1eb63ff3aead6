internal import DeckleCore

/// The labels of a chain in one language, each with the theme it came from.
struct LabelTable {
    private static let fallback = "en"

    private(set) var labels: Labels
    private var origins: [String: String] = [:]

    /// Takes each label in the nearest language that has it: `pt-BR`, then `pt`, then `en`; within a language from
    /// the theme nearest to the one asked for.
    ///
    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    init(_ layers: [ThemeLayer], language: String) throws {
        let languages = Self.languages(for: language)
        let known = languages.first { language in layers.contains { $0.languages.contains(language) } }
        labels = Labels(language: known ?? Self.fallback)
        for language in languages {
            for layer in layers {
                for (key, forms) in try layer.labels(language: language).entries where labels.entries[key] == nil {
                    labels.entries[key] = forms
                    origins[key] = layer.name
                }
            }
        }
    }

    /// Every label with its forms, in the order of keys.
    var listing: [ThemeResolution.Entry] {
        origins.sorted { $0.key < $1.key }.map { key, theme in
            let forms = LabelFile.categories.compactMap { labels.entries[key]?[$0] }
            return .init(name: key, type: nil, values: forms, theme: theme)
        }
    }

    /// A text with every `[[key]]` replaced by the label, escaped for HTML and for Anki's own `{{…}}`.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-label`
    func resolve(_ text: String, file: String) throws -> String {
        try ReferenceReplacer(open: "[[", close: "]]") { key, _, place in
            guard labels.entries[key] != nil else { throw unknown(key, at: place()) }
            return Self.escaped(labels[key])
        }
        .replace(in: text, file: file)
    }

    /// The language and its broader forms, nearest first, English last.
    private static func languages(for language: String) -> [String] {
        var subtags = language.split { $0 == "-" || $0 == "_" }
        var languages: [String] = []
        while !subtags.isEmpty {
            languages.append(subtags.joined(separator: "-"))
            subtags.removeLast()
        }
        return languages.contains(fallback) ? languages : languages + [fallback]
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "{": result += "&#123;"
            default: result.append(character)
            }
        }
    }

    private func unknown(_ key: String, at place: Place) -> Failure {
        let near = Nearest.name(to: key, among: labels.entries.keys.sorted())
        return Failure(
            .error(
                .themeUnknownLabel,
                "there is no label \"\(key)\"",
                at: place,
                hint: near.map { "did you mean [[\($0)]]?" } ?? "give it a text in strings/\(Self.fallback).yml"
            )
        )
    }
}
