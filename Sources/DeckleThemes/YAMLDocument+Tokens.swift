internal import DeckleCore
internal import DeckleText

extension YAMLDocument {
    /// The tokens of a mapping, each a value, or a mapping that says more.
    func tokens(in node: YAMLNode, errors: inout [Diagnostic]) -> [ThemeToken] {
        entries(of: node, errors: &errors).compactMap { token($0, errors: &errors) }
    }

    private func token(_ entry: YAMLEntry, errors: inout [Diagnostic]) -> ThemeToken? {
        guard ReferenceReplacer.isName(entry.name), !entry.name.hasSuffix(ThemeToken.darkEnding) else {
            errors.append(
                .error(
                    .themeBadToken,
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
            type: type(of: entry.value, errors: &errors),
            light: values.light,
            dark: values.dark ?? values.light,
            isPair: values.dark != nil,
            written: textPlace(of: entry.value)
        )
    }

    private func values(of entry: YAMLEntry, errors: inout [Diagnostic]) -> (light: String, dark: String?)? {
        if let text = entry.value.text { return (text, nil) }
        if entry.value.entries != nil {
            errors += unknownKeys(in: entry.value, known: Self.tokenKeys, code: .themeBadToken)
            if let value = entry.value["value"]?.text { return (value, nil) }
            if let light = entry.value["light"]?.text, let dark = entry.value["dark"]?.text { return (light, dark) }
        }
        errors.append(
            .error(
                .themeBadToken,
                "the token \"\(entry.name)\" has no value",
                at: place(of: entry.value),
                hint: "write \(entry.name): VALUE or \(entry.name): { light: VALUE, dark: VALUE }"
            )
        )
        return nil
    }

    private static let tokenKeys = ["light", "dark", "type", "of", "value"]

    /// The type that a token declares with `type`, and with `of` for a choice.
    private func type(of node: YAMLNode, errors: inout [Diagnostic]) -> TokenType? {
        guard let declared = node["type"] else { return nil }
        let name = declared.text ?? ""
        if let type = TokenType(named: name, words: node["of"]?.items?.compactMap(\.text) ?? []) { return type }
        let near = Nearest.name(to: name, among: TokenType.names)
        errors.append(
            .error(
                .themeBadToken,
                "there is no type \"\(name)\"",
                at: place(of: declared),
                hint: near.map { "did you mean \($0)?" } ?? "the types are \(TokenType.names.joined(separator: ", "))"
            )
        )
        return nil
    }
}
