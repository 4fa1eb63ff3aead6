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

    /// The words of a prompt, which may be a tree; nil where there is none.
    func prompt(of draft: QuestionDraft) throws(Failure) -> String? {
        if let word = try word(at: draft.prompt) { return word }
        guard draft.hasPrompt, let tree = try NuxtRecord(self, at: draft.prompt) else { return nil }
        let words = try BodyTree(tree).nodes.map(\.words).joined()
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether nothing is left to see of a Markdown text once it is read.
    func isSilent(_ range: Range<Int>) -> Bool {
        if isBlank(range) { return true }
        let opening = source.withBytes { bytes in
            String(decoding: bytes[range.prefix(SilentText.openingSize)], as: UTF8.self)
        }
        return SilentText.mayBeSilent(opening) && SilentText.isSilent(text(range))
    }

    /// A list of texts or of objects with a name, or one text with commas; empty where there is neither.
    func words(at reference: DevalueReference) throws(Failure) -> [String] {
        if case .text(let range) = try node(at: reference) {
            return text(range).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        var words: [String] = []
        for item in try list(at: reference) ?? [] {
            if let record = try NuxtRecord(self, at: item) {
                words += try record.text(NuxtRecord.wordNames).map { [$0.text] } ?? []
            } else if let word = try word(at: item) {
                words.append(word)
            }
        }
        return words
    }

    /// What may be questions: the items of a list, keys and values of a map in turn; what is nothing is no item.
    func items(at reference: DevalueReference) throws(Failure) -> [DevalueItem] {
        try node(at: reference).items?.filter { !isNothing($0.reference) } ?? []
    }

    /// The items of a list; nil where there is none.
    func list(at reference: DevalueReference) throws(Failure) -> [DevalueReference]? {
        let node = try node(at: reference)
        if case .map = node { return nil }
        return node.items?.map(\.reference).filter { !isNothing($0) }
    }
}
