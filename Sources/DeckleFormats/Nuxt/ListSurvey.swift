internal import DeckleCore
internal import DeckleText

/// A list of objects that are no questions, and what of them could be one.
struct ListSurvey {
    /// Where it is in the trail.
    let stop: Int
    let count: Int
    /// The names of its first object's members.
    let names: [String]
    /// The texts that are likely a prompt and its answer; nil where there are no two.
    let guess: (prompt: String, answer: String)?

    /// As many of its first objects as tell what is in it.
    private static let sampleSize = 8
    /// Names of texts that no question is made of.
    private static let technical: Set<String> = [
        "id", "_id", "slug", "path", "_path", "stem", "url", "href", "to", "link", "icon", "image", "img", "src",
        "date",
        "createdAt", "updatedAt", "color", "type", "extension", "lang", "locale", "key",
    ]

    /// Nil for a list of fewer than two objects.
    init?(_ items: [DevalueItem], in document: DevalueDocument, stop: Int) throws(Failure) {
        var records: [NuxtRecord] = []
        for item in items.prefix(Self.sampleSize) {
            guard let record = try NuxtRecord(document, at: item.reference) else { return nil }
            records.append(record)
        }
        guard let first = records.first, items.count > 1 else { return nil }
        self.stop = stop
        count = items.count
        names = first.members.map(\.name)
        guess = try Self.guess(records, first)
    }

    /// The first text that is not technical for a prompt, and the longest of the others for its answer.
    private static func guess(
        _ records: [NuxtRecord],
        _ first: NuxtRecord
    ) throws(Failure) -> (prompt: String, answer: String)? {
        var sizes: [(name: String, size: Int)] = []
        for member in first.members where !technical.contains(member.name) {
            var size = 0
            for record in records { size += try record.part([member.name], in: nil)?.range.count ?? 0 }
            if size > 0 { sizes.append((member.name, size)) }
        }
        guard let prompt = sizes.first?.name, let answer = sizes.dropFirst().max(by: { $0.size < $1.size })?.name
        else { return nil }
        return (prompt, answer)
    }

    /// Such as `/data/words: 4 items with word, meaning`.
    func summary(at pointer: String) -> String {
        let place = pointer.utf8.count > 120 ? "…\(pointer.suffix(80))" : pointer
        let shown = names.prefix(6).map { String($0.prefix(40)) }.joined(separator: ", ")
        return "\(place): \(count) items with \(shown)" + (names.count > 6 ? " and \(names.count - 6) more" : "")
    }
}
