internal import DeckleCore

/// What the source says of the deck under names that the model has no place for.
extension Deck {
    /// What may be done with the deck, in the source's words.
    var licence: String? { text(of: ["license", "licence", "rights", "copyright"]) }

    /// Who had a part in the deck, beside its author.
    var contributors: [String] {
        guard case .array(let values) = value(of: ["contributors"]) else { return [] }
        return values.compactMap { $0.text ?? $0["name"]?.text }.filter { $0.nonEmpty != nil }
    }

    /// The first of some properties that is a text, or an object with a name.
    func text(of names: [String]) -> String? {
        let value = value(of: names)
        return (value?.text ?? value?["name"]?.text)?.nonEmpty
    }

    func value(of names: [String]) -> Value? { extra.first { names.contains($0.name) }?.value }
}

extension Value {
    /// A member of an object.
    fileprivate subscript(name: String) -> Value? {
        if case .object(let members) = self { members[name] } else { nil }
    }
}
