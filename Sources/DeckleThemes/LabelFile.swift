internal import DeckleCore
internal import DeckleText

/// The labels in a `strings/LANG.yml`: by key a text, or a text for each plural category.
struct LabelFile {
    /// The plural categories of Unicode CLDR.
    static let categories = ["zero", "one", "two", "few", "many", "other"]

    /// By key and plural category; a label without plural forms has only `other`.
    private(set) var entries: [String: [String: String]] = [:]
    /// Where each key stands.
    private(set) var places: [String: Place] = [:]

    /// - Throws: ``Failure`` with `theme.bad-label`, or what YAML says.
    init(_ text: String, file: String) throws {
        let document = try YAMLDocument(text, file: file)
        var errors: [Diagnostic] = []
        for entry in document.entries(of: document.root, errors: &errors) {
            entries[entry.name] = Self.forms(of: entry, in: document, errors: &errors)
            places[entry.name] = document.place(of: entry.key)
        }
        if !errors.isEmpty { throw Failure(errors) }
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
