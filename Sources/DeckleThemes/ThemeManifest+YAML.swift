internal import DeckleCore
internal import DeckleText

extension ThemeManifest {
    /// Reads `theme.yml`.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-key`, `theme.bad-value` or `theme.bad-token`, or what YAML says.
    init(_ text: String, file: String) throws {
        let document = try YAMLDocument(text, file: file)
        var errors = document.unknownKeys(in: document.root, known: Self.keys, code: "theme.unknown-key")
        title = document.text(of: "name", errors: &errors)
        summary = document.text(of: "summary", errors: &errors)
        author = document.text(of: "author", errors: &errors)
        licence = document.text(of: "licence", errors: &errors)
        if let name = document.text(of: "extends", errors: &errors), let node = document.root["extends"] {
            parent = Parent(name: name, place: document.place(of: node))
        }
        if let node = document.root["tokens"] {
            tokens = document.entries(of: node, errors: &errors).compactMap { document.token($0, errors: &errors) }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }
}

extension YAMLDocument {
    /// The text of one of the root's keys; nil without that key.
    fileprivate func text(of key: String, errors: inout [Diagnostic]) -> String? {
        guard let node = root[key] else { return nil }
        if node.text == nil {
            errors.append(.error("theme.bad-value", "\"\(key)\" is a text", at: place(of: node)))
        }
        return node.text
    }

    fileprivate func token(_ entry: YAMLEntry, errors: inout [Diagnostic]) -> ThemeToken? {
        guard ReferenceReplacer.isName(entry.name), !entry.name.hasSuffix(ThemeToken.darkEnding) else {
            errors.append(
                .error(
                    "theme.bad-token",
                    "a token cannot be called \"\(entry.name)\"",
                    at: place(of: entry.key),
                    hint: "names are made of letters, digits and hyphens and do not end in \(ThemeToken.darkEnding)"
                )
            )
            return nil
        }
        guard let values = values(of: entry, errors: &errors) else { return nil }
        return ThemeToken(
            name: entry.name,
            light: values.light,
            dark: values.dark ?? values.light,
            isPair: values.dark != nil,
            place: place(of: entry.value)
        )
    }

    private func values(of entry: YAMLEntry, errors: inout [Diagnostic]) -> (light: String, dark: String?)? {
        if let text = entry.value.text { return (text, nil) }
        if entry.value.entries != nil {
            errors += unknownKeys(in: entry.value, known: ["light", "dark"], code: "theme.bad-token")
            if let light = entry.value["light"]?.text, let dark = entry.value["dark"]?.text { return (light, dark) }
        }
        errors.append(
            .error(
                "theme.bad-token",
                "the token \"\(entry.name)\" has no value",
                at: place(of: entry.value),
                hint: "write \(entry.name): VALUE or \(entry.name): { light: VALUE, dark: VALUE }"
            )
        )
        return nil
    }
}
