internal import DeckleCore
internal import DeckleText

/// Finds out what a deck is called, in the source, and where that says nothing, by its place in the site.
struct NuxtDeckNames {
    private let input: NuxtInput
    private let root: NuxtRecord?
    /// The members of each object that lead to questions.
    private let ways: [DevalueReference: Set<String>]
    /// The path of the page in the payload itself.
    private let ownPath: String?

    init(input: NuxtInput, root: NuxtRecord?, ways: [DevalueReference: Set<String>]) throws(Failure) {
        self.input = input
        self.root = root
        self.ways = ways
        ownPath = try root?.text(["path"])?.text ?? input.surroundings.path
    }

    /// The facts of the framework, else of the hub, else of the only document, else those its pages agree on, else an
    /// id under `deck`; a deck without any of them is called after its place in the site.
    func facts(of group: NuxtGroup, budget: inout DevalueBudget) throws(Failure) -> NuxtDeckFacts {
        let documents = group.documents.filter { $0.slot != nil }
        let first = try documents.first?.record(in: input.document)
        let only = group.documents.count == 1 && first?.slot != root?.slot ? first : nil
        let hubs = [try group.hub?.record("framework"), group.hub].compactMap(\.self)
        for record in hubs + [only].compactMap(\.self) {
            guard let facts = try NuxtDeckFacts(record, ways: ways(record), budget: &budget) else { continue }
            return facts
        }
        var facts: NuxtDeckFacts
        if let agreed = try agreed(group, documents) {
            facts = agreed
        } else {
            facts = try placed(documents.count, first)
        }
        if let hub = hubs.first { try facts.describe(by: hub, ways: ways(hub), budget: &budget) }
        return facts
    }

    private func ways(_ record: NuxtRecord) -> Set<String> {
        (ways[record.slot] ?? []).union(["framework", "topics"])
    }

    /// What the pages agree on, or what holds them says under `deck`.
    private func agreed(_ group: NuxtGroup, _ documents: [NuxtDocument]) throws(Failure) -> NuxtDeckFacts? {
        if let slug = try shared("frameworkSlug", documents) {
            var facts = NuxtDeckFacts(id: slug)
            if let name = try shared("framework", documents) { facts.title = name }
            return facts
        }
        return try givenID(group, documents).map(NuxtDeckFacts.init(id:))
    }

    /// A deck that is called after its place in the site, of several pages after the folder that the first one lies in.
    private func placed(_ count: Int, _ first: NuxtRecord?) throws(Failure) -> NuxtDeckFacts {
        let name = { (path: String) in count > 1 ? "/" + (path.split(separator: "/").first ?? "") : path }
        let own = try first?.text(["path", "_path"])?.text ?? ownPath
        let places = [input.surroundings.route, input.surroundings.canonicalPath].compactMap(\.self).map(name)
        return own.map(name).flatMap { NuxtDeckFacts(naming: .path($0), path: $0) }
            ?? places.lazy.compactMap { NuxtDeckFacts(naming: .place($0), path: $0) }.first ?? NuxtDeckFacts()
    }

    /// The path of the page that lists of questions are on which no object with a name holds.
    ///
    /// Where the source names the deck, only a path in the payload itself counts, so that it does not matter whether the
    /// page is at hand.
    func pagePath(_ facts: NuxtDeckFacts) -> String? {
        if facts.naming.isInSource { return ownPath }
        return ownPath ?? input.surroundings.route ?? input.surroundings.canonicalPath
    }

    /// The site that the source names, else the one that the page's canonical address is of.
    func site(_ facts: NuxtDeckFacts) -> String? {
        let path = pagePath(facts) ?? input.surroundings.route
        return facts.site ?? NuxtDeckFacts.site(canonical: input.surroundings.canonical, path: path)
    }

    /// Whether the id is the deck's own; what is suggested is rather the site or the file, as sites of one kind have the
    /// same names in their data.
    func identity(_ facts: NuxtDeckFacts) -> DeckIdentity {
        guard facts.naming == .madeUp else { return .named }
        return .madeUp(suggestion: input.surroundings.host.flatMap(Slug.of)?.nonEmpty ?? input.file.suggestedID)
    }

    /// An id under `deck`, in the hub, in all documents, or in what holds the payload's data.
    private func givenID(_ group: NuxtGroup, _ documents: [NuxtDocument]) throws(Failure) -> String? {
        let around = [group.hub, try root?.record("data"), root].compactMap(\.self)
        var id = try shared("deck", documents)
        for record in around where id == nil { id = try record.text(["deck"])?.text }
        return id.flatMap(Slug.identity)
    }

    /// A text that all documents have in common.
    private func shared(_ name: String, _ documents: [NuxtDocument]) throws(Failure) -> String? {
        var common: String?
        for page in documents {
            guard let text = try page.record(in: input.document)?.text([name])?.text, common == nil || text == common
            else { return nil }
            common = text
        }
        return common
    }
}
