internal import DeckleCore
internal import DeckleText

extension ThemeManifest {
    /// Reads `theme.yml`.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-key`, `theme.bad-value`, `theme.bad-token` or `theme.bad-paper`
    init(_ document: YAMLDocument) throws {
        var errors = document.unknownKeys(in: document.root, known: Self.keys, code: .themeUnknownKey)
        title = document.text(of: "name", errors: &errors)
        summary = document.text(of: "summary", errors: &errors)
        author = document.text(of: "author", errors: &errors)
        licence = document.text(of: "licence", errors: &errors)
        if let name = document.text(of: "extends", errors: &errors), let node = document.root["extends"] {
            parent = Parent(name: name, place: document.place(of: node))
        }
        if let node = document.root["tokens"] { tokens = document.tokens(in: node, errors: &errors) }
        if let node = document.root["papers"] { papers = document.papers(in: node, errors: &errors) }
        if let node = document.root["renamed"] {
            for entry in document.entries(of: node, errors: &errors) { renamed[entry.name] = entry.value.text }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }
}

extension YAMLDocument {
    /// The text of one of the root's keys; nil without that key.
    fileprivate func text(of key: String, errors: inout [Diagnostic]) -> String? {
        guard let node = root[key] else { return nil }
        if node.text == nil {
            errors.append(.error(.themeBadValue, "\"\(key)\" is a text", at: place(of: node)))
        }
        return node.text
    }
}
