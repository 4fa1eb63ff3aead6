internal import DeckleCore
internal import DeckleText

/// The labels in a `strings/LANG.yml`: by key a text, or a text for each plural category; and the words that introduce a
/// takeaway.
struct LabelFile {
    /// The plural categories of Unicode CLDR.
    static let categories = PluralCategory.allCases.map(\.rawValue)

    /// By key and plural category; a label without plural forms has only `other`.
    private(set) var entries: [String: [String: String]] = [:]
    /// The words that introduce a takeaway in texts of the language.
    private(set) var takeawayWords: [String] = []
    private let document: YAMLDocument

    /// The key of the words that introduce a takeaway.
    static let takeawayKey = "takeaway-words"

    /// - Throws: ``Failure`` with `theme.bad-label`
    init(_ document: YAMLDocument) throws {
        self.document = document
        var errors: [Diagnostic] = []
        let written = document.entries(of: document.root, errors: &errors)
        entries.reserveCapacity(written.count)
        for entry in written {
            if entry.name == Self.takeawayKey {
                takeawayWords = Self.words(of: entry, in: document, errors: &errors)
                continue
            }
            entries[entry.name] = Self.forms(of: entry, in: document, errors: &errors)
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    /// Where each key stands; looked for when it is asked for, as only advice for authors does.
    var places: [String: Place] {
        let labels = (document.root.entries ?? []).filter { entries[$0.name] != nil }
        return Dictionary(labels.map { ($0.name, document.place(of: $0.key)) }) { $1 }
    }

    private static func words(
        of entry: YAMLEntry,
        in document: YAMLDocument,
        errors: inout [Diagnostic]
    ) -> [String] {
        let words = entry.value.items?.compactMap(\.text) ?? []
        if words.isEmpty || words.count != entry.value.items?.count {
            let place = document.place(of: entry.key)
            errors.append(.error(.themeBadLabel, "\"\(takeawayKey)\" is a list of words", at: place))
        }
        return words
    }

    private static func forms(
        of entry: YAMLEntry,
        in document: YAMLDocument,
        errors: inout [Diagnostic]
    ) -> [String: String] {
        if let text = entry.value.text { return ["other": text] }
        errors += document.unknownKeys(in: entry.value, known: categories, code: .themeBadLabel)
        var forms: [String: String] = [:]
        for form in entry.value.entries ?? [] { forms[form.name] = form.value.text }
        if forms["other"] == nil {
            let place = document.place(of: entry.key)
            errors.append(.error(.themeBadLabel, "the label \"\(entry.name)\" has no form \"other\"", at: place))
        }
        return forms
    }
}
