internal import DeckleCore

/// The labels of a chain in one language, each with the theme it came from.
struct LabelTable {
    private static let fallback = "en"
    private static let reference = ReferenceReplacer(open: "[[", close: "]]")

    private(set) var labels: Labels
    /// Where labels were taken from, nearest first.
    private var sources: [(theme: String, labels: LabelFile)] = []
    /// The labels that stand there in English because no theme has them in the language.
    private var untranslated: [String] = []

    /// Takes each label in the nearest language that has it: `pt-BR`, then `pt`, then `en`; within a language from
    /// the theme nearest to the one asked for. Words that introduce a takeaway come from all of them.
    ///
    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    init(_ layers: [ThemeLayer], language: String) throws {
        let languages = LanguageLookup.candidates(for: language)
        let isKnown = languages.contains { language in layers.contains { $0.languages.contains(language) } }
        labels = Labels(language: isKnown ? language : Self.fallback)
        for language in languages { try add(layers, language) }
        guard !languages.contains(Self.fallback) else { return }
        let translated = labels.entries
        try add(layers, Self.fallback)
        untranslated = labels.entries.keys.filter { translated[$0] == nil }.sorted()
    }

    /// Adds what is not there yet.
    private mutating func add(_ layers: [ThemeLayer], _ language: String) throws {
        for layer in layers {
            guard let file = try layer.labels(language: language) else { continue }
            // Most themes have one file of labels, whose table is taken as it is.
            if labels.entries.isEmpty {
                labels.entries = file.entries
            } else {
                labels.entries.merge(file.entries) { nearer, _ in nearer }
            }
            labels.takeawayWords += file.takeawayWords.filter { !labels.takeawayWords.contains($0) }
            sources.append((layer.name, file))
        }
    }

    /// A note where labels are not in the language that they were asked for.
    ///
    /// - Parameter language: as it was asked for.
    func log(language: String) -> [Diagnostic] {
        guard let first = untranslated.first else { return [] }
        let isAll = untranslated.count == labels.entries.count, others = untranslated.count - 1
        let some = others == 0 ? "the label \(first) is" : "the label \(first) and \(others) more are"
        return [
            .note(
                .themeUntranslated,
                "\(isAll ? "the labels are" : some) in English, because there is no text in \"\(language)\"",
                hint: "a theme of your own can have them, in strings/\(language).yml"
            )
        ]
    }

    /// Every label with its forms, in the order of keys.
    var listing: [ThemeResolution.Entry] {
        let texts = labels.entries.map { key, forms in
            let theme = sources.first { $0.labels.entries[key] != nil }?.theme ?? ""
            let values = LabelFile.categories.compactMap { forms[$0] }
            return ThemeResolution.Entry(name: key, type: nil, values: values, theme: theme)
        }
        return (texts + wordListing).sorted { $0.name < $1.name }
    }

    /// The words that introduce a takeaway, with all themes that have some.
    private var wordListing: [ThemeResolution.Entry] {
        let themes = sources.filter { !$0.labels.takeawayWords.isEmpty }.map(\.theme)
        guard !themes.isEmpty else { return [] }
        let names = themes.indices.filter { !themes[..<$0].contains(themes[$0]) }.map { themes[$0] }
        let theme = names.joined(separator: ", ")
        return [.init(name: LabelFile.takeawayKey, type: nil, values: labels.takeawayWords, theme: theme)]
    }

    /// A text with every `[[key]]` replaced by the label, escaped for HTML and for Anki's own `{{…}}`.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-label`
    func resolve(_ text: String, file: String) throws -> String {
        try Self.reference.replace(in: text, file: file) { key, _, place in
            guard labels.entries[key] != nil else { throw unknown(key, at: place()) }
            return Self.escaped(labels[key])
        }
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
