internal import DeckleCore
internal import DeckleText

/// Composes the values of YAML files as those of a payload.
///
/// Scalars are their texts, whatever YAML 1.1 or 1.2 would take them for: `no`, `on`, `2026-06-20` and `~` are words that a
/// question may ask about. Only under names that ask for more are they that.
struct ContentComposer {
    private var values = DevalueComposer()

    /// Names of what things are ordered by.
    private static let numberNames: Set<String> = ["order"]
    /// Names of lists, under which YAML's words for nothing are nothing.
    private static let listNames: Set<String> = ["related", "tags", "aliases", "takeawayWords"]
    private static let nothing: Set<String> = ["", "~", "null", "Null", "NULL"]

    mutating func text(_ text: String) -> DevalueReference { values.text(text) }
    mutating func array(_ items: [DevalueReference]) -> DevalueReference { values.array(items) }
    mutating func object(_ members: [DevalueMember]) -> DevalueReference { values.object(members) }

    /// The document of all that was composed.
    mutating func document(root members: [DevalueMember]) -> SourceBytes { values.document(root: members) }

    /// The members of a mapping; none for anything else.
    mutating func members(of node: YAMLNode) -> [DevalueMember] {
        var members: [DevalueMember] = []
        for entry in node.entries ?? [] {
            members.append(DevalueMember(name: entry.name, reference: reference(to: entry.value, named: entry.name)))
        }
        return members
    }

    private mutating func reference(to node: YAMLNode, named name: String) -> DevalueReference {
        switch node.content {
        case .scalar(let text): return scalar(text, named: name)
        case .sequence(let items):
            var references: [DevalueReference] = []
            for item in items { references.append(reference(to: item, named: "")) }
            return values.array(references)
        case .mapping: return values.object(members(of: node))
        }
    }

    private mutating func scalar(_ text: String, named name: String) -> DevalueReference {
        if Self.listNames.contains(name), Self.nothing.contains(text) { return .undefined }
        if Self.numberNames.contains(name), let number = Double(text), number.isFinite { return values.number(number) }
        if NuxtOptions.flagNames.contains(name), text == "true" || text == "false" {
            return values.bool(text == "true")
        }
        return values.text(text)
    }
}
