import DeckleCore

/// A code with its tokens written out, such as `⟨kw def⟩ ⟨fn greet⟩`; plain runs stand as they are.
func marked(_ code: String, _ tokens: [CodeToken]) -> String {
    var rest = code.utf8[...]
    var text = ""
    for token in tokens {
        let run = String(decoding: rest.prefix(token.length), as: UTF8.self)
        text += token.kind == .plain ? run : "⟨\(token.kind.rawValue) \(run)⟩"
        rest = rest.dropFirst(token.length)
    }
    return text + String(decoding: rest, as: UTF8.self)
}
