internal import DeckleCore
internal import DeckleText

/// A topic as the source lists it, or as pages mention it.
struct NuxtTopic {
    var topic: Topic
    var order: Double?
    /// Where the source lists it; nil where only pages mention it.
    var slot: DevalueReference?

    /// Nil for an object without a name.
    init?(
        _ record: NuxtRecord,
        ways: Set<String>,
        in language: String?,
        budget: inout DevalueBudget
    ) throws(Failure) {
        let name = try record.words(["name", "title"], in: language)
        let slug = try record.text(["slug"])
        guard let title = name?.text ?? slug.map({ Slug.title($0.text) }) else { return nil }
        let summary = try record.words(["description", "summary"], in: language)
        let used = Set([name?.name, slug?.name, summary?.name].compactMap(\.self))
        topic = Topic(
            id: slug?.text ?? Slug.of(title),
            title: title,
            summary: summary?.text,
            extra: try record.extra(budget: &budget, without: used.union(ways).contains)
        )
        order = try record.number("order")
        slot = record.slot
    }

    init(id: String, title: String) {
        topic = Topic(id: id, title: title)
    }
}
