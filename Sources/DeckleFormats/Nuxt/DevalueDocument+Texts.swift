internal import DeckleCore
internal import DeckleText

extension DevalueDocument {
    /// The text that a reference leads to, where that is not blank; whole numbers count as text.
    func word(at reference: DevalueReference) throws(Failure) -> String? {
        switch try node(at: reference) {
        case .text(let range) where !isBlank(range): text(range)
        case .integer(let value): String(value)
        default: nil
        }
    }

    /// A list of texts, or one text with commas; empty where there is neither.
    func words(at reference: DevalueReference) throws(Failure) -> [String] {
        if case .text(let range) = try node(at: reference) {
            return text(range).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        var words: [String] = []
        for item in try list(at: reference) ?? [] {
            guard case .text(let range) = try node(at: item), !isBlank(range) else { continue }
            words.append(text(range))
        }
        return words
    }

    /// What may be questions: the items of a list, keys and values of a map in turn.
    func items(at reference: DevalueReference) throws(Failure) -> [DevalueReference] {
        switch try node(at: reference) {
        case .array(let items), .set(let items), .map(let items): items
        default: []
        }
    }

    /// The items of a list; nil where there is none.
    func list(at reference: DevalueReference) throws(Failure) -> [DevalueReference]? {
        switch try node(at: reference) {
        case .array(let items), .set(let items): items
        default: nil
        }
    }
}
