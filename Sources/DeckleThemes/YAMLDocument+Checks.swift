package import DeckleCore
package import DeckleText

extension YAMLDocument {
    /// An error for each key of a mapping that is not among the known ones, with the nearest that is.
    package func unknownKeys(in node: YAMLNode, known: [String], code: Diagnostic.Code) -> [Diagnostic] {
        var errors: [Diagnostic] = []
        for entry in entries(of: node, errors: &errors) where !known.contains(entry.name) {
            let near = Nearest.name(to: entry.name, among: known)
            errors.append(
                .error(
                    code,
                    "there is no key \"\(entry.name)\"",
                    at: place(of: entry.key),
                    hint: near.map { "did you mean \($0)?" } ?? "the keys are \(known.joined(separator: ", "))"
                )
            )
        }
        return errors
    }

    /// The entries of a mapping, with an error for anything else.
    package func entries(of node: YAMLNode, errors: inout [Diagnostic]) -> [YAMLEntry] {
        if let entries = node.entries { return entries }
        errors.append(.error(.themeBadValue, "names with values are expected here", at: place(of: node)))
        return []
    }
}
