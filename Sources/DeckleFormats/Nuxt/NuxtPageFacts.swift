internal import DeckleCore
internal import DeckleText

/// What a payload says of a page, apart from its questions.
struct NuxtPageFacts {
    var id: String
    var title: String
    var summary: String?
    var difficulty: Difficulty?
    var updated: Timestamp?
    var order: Double?
    var related: [String] = []
    var form: String?
    var language: String?
    /// The names whose values have a field of their own, all other ones are extra; nil where none is the page's.
    var usedNames: Set<String>?

    /// - Parameters:
    ///   - record: nil for lists that stand on their own; they are on the page of the payload itself.
    ///   - place: what is called after its place below the page.
    init(
        _ record: NuxtRecord?,
        place: NuxtPlace? = nil,
        route: String?,
        deck: NuxtDeckFacts,
        ways: [DevalueReference: Set<String>],
        in language: String?
    ) throws(Failure) {
        guard let record else {
            id = place.map { (route ?? "") + $0.path } ?? route ?? deck.id
            title = place?.title ?? deck.title
            return
        }
        let identity = try Self.identity(of: record)
        let name = try record.words(["subtopic", "title", "name"], in: language)
        let summary = try record.words(["description", "summary"], in: language)
        let difficulty = try record.text(["difficulty", "level"])
        let updated = try record.moment(["updated", "updatedAt", "lastUpdated", "modified"])
        let form = try record.text(["form"])
        let ownLanguage = try record.text(["language", "lang"])
        id = identity?.id ?? route ?? deck.id
        title = name?.text ?? Slug.title(id)
        if title.isEmpty { title = deck.title }
        if let place { (id, title) = (id + place.path, place.title) }
        self.summary = summary?.text
        self.difficulty = difficulty.map { Difficulty($0.text) }
        self.updated = updated?.moment
        order = try record.number("order")
        related = try Self.related(of: record)
        self.form = form?.text
        self.language = ownLanguage?.text == deck.language ? nil : ownLanguage?.text
        var used = Set([name, summary, difficulty, form, ownLanguage].compactMap { $0?.name })
        used.formUnion(
            [identity?.name, updated?.name, related.isEmpty ? nil : "related", "topicSlug"].compactMap(\.self)
        )
        // The frame of a payload is Nuxt's, not the page's.
        let isFrame = record.reference("data") != nil && record.reference("serverRendered") != nil
        if !isFrame { usedNames = used.union(ways[record.slot] ?? []) }
    }

    /// The page's path, else a path made of its stem, else its slug or id.
    private static func identity(of record: NuxtRecord) throws(Failure) -> (name: String, id: String)? {
        guard let (name, text) = try record.text(NuxtGrouping.identityNames) else { return nil }
        return (name, name == "stem" && !text.hasPrefix("/") ? "/" + text : text)
    }

    /// The paths of related pages, which stand there as texts or as objects with a path.
    private static func related(of record: NuxtRecord) throws(Failure) -> [String] {
        var paths = try record.texts("related")
        for item in try record.items("related") ?? [] {
            guard let page = try NuxtRecord(record.document, at: item), let path = try page.text(["path", "_path"])
            else { continue }
            paths.append(path.text)
        }
        return paths
    }
}
