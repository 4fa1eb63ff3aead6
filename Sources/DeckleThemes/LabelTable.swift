internal import DeckleCore

/// The labels of a chain in one language, each with the theme it came from.
struct LabelTable {
    private static let fallback = "en"
    private static let reference = ReferenceReplacer(open: "[[", close: "]]")

    private(set) var labels: Labels
    private var origins: [String: String] = [:]
    /// The labels that stand there in English because no theme has them in the language.
    private var untranslated: [String] = []
    /// The themes that have words for takeaways, nearest first.
    private var wordOrigins: [String] = []

    /// Takes each label in the nearest language that has it: `pt-BR`, then `pt`, then `en`; within a language from
    /// the theme nearest to the one asked for. Words that introduce a takeaway come from all of them.
    ///
    /// - Parameter layers: the chain, the theme itself first.
    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    init(_ layers: [ThemeLayer], language: String) throws {
        let languages = LanguageLookup.candidates(for: language)
        let isKnown = languages.contains { language in layers.contains { $0.languages.contains(language) } }
        labels = Labels(language: isKnown ? language : Self.fallback)
        for language in languages { _ = try add(layers, language) }
        guard !languages.contains(Self.fallback) else { return }
        untranslated = try add(layers, Self.fallback).sorted()
    }

    /// Adds what is not there yet, and gives the keys of those labels.
    private mutating func add(_ layers: [ThemeLayer], _ language: String) throws -> [String] {
        var added: [String] = []
        for layer in layers {
            let file = try layer.labels(language: language)
            for (key, forms) in file.entries where labels.entries[key] == nil {
                labels.entries[key] = forms
                origins[key] = layer.name
                added.append(key)
            }
            labels.takeawayWords += file.takeawayWords.filter { !labels.takeawayWords.contains($0) }
            if !file.takeawayWords.isEmpty, !wordOrigins.contains(layer.name) { wordOrigins.append(layer.name) }
        }
        return added
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
        let texts = origins.map { key, theme in
            let forms = LabelFile.categories.compactMap { labels.entries[key]?[$0] }
            return ThemeResolution.Entry(name: key, type: nil, values: forms, theme: theme)
        }
        return (texts + wordListing).sorted { $0.name < $1.name }
    }

    /// The words that introduce a takeaway, with all themes that have some.
    private var wordListing: [ThemeResolution.Entry] {
        guard !wordOrigins.isEmpty else { return [] }
        let themes = wordOrigins.joined(separator: ", ")
        return [.init(name: LabelFile.takeawayKey, type: nil, values: labels.takeawayWords, theme: themes)]
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
