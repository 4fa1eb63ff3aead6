internal import DeckleCore
internal import DeckleText

/// Makes decks of the documents that were found.
struct NuxtDeckBuilder {
    private let input: NuxtInput
    private let finder: QuestionFinder
    private let grouping: NuxtGrouping
    private let passages: NuxtReader.Passages
    private let root: NuxtRecord?
    private(set) var log: [Diagnostic] = []
    private var budget = DevalueBudget()

    init(
        input: NuxtInput,
        finder: QuestionFinder,
        passages: @escaping NuxtReader.Passages
    ) throws(Failure) {
        self.input = input
        self.finder = finder
        self.passages = passages
        grouping = try NuxtGrouping(input.document, finder: finder)
        root = try NuxtRecord(input.document, at: input.document.root)
    }

    /// A deck for each hub; where there is none, one for each list of documents, else one of all there is.
    mutating func manuscripts() throws(Failure) -> [Manuscript] {
        let rank = grouping.groups.map(\.rank.rawValue).max() ?? 0
        var plans: [(facts: NuxtDeckFacts, groups: [NuxtGroup])] = []
        for group in grouping.groups where group.rank.rawValue == rank {
            let facts = try facts(of: group)
            if let index = plans.firstIndex(where: { $0.facts.id == facts.id }) {
                plans[index].groups.append(group)
            } else {
                plans.append((facts, [group]))
            }
        }
        var manuscripts: [Manuscript] = []
        for plan in plans { manuscripts.append(try manuscript(plan.facts, plan.groups)) }
        noteLeftOut(grouping.groups.filter { $0.rank.rawValue < rank }, manuscripts)
        return manuscripts
    }

    private var document: DevalueDocument { input.document }

    /// The page's path within its site.
    private func route() throws(Failure) -> String? { try root?.text(["path"])?.text ?? input.route }

    private mutating func manuscript(_ facts: NuxtDeckFacts, _ groups: [NuxtGroup]) throws(Failure) -> Manuscript {
        var builder = NuxtOutlineBuilder(
            document: document,
            file: input.file.name,
            finder: finder,
            ways: grouping.ways,
            route: try route(),
            facts: facts,
            budget: budget
        )
        for group in groups { try builder.add(group) }
        budget = builder.budget
        log += builder.log
        let topics = builder.topics()
        let route = try route()
        let language = facts.language ?? input.language ?? "en"
        let deck = Deck(
            id: facts.id,
            title: facts.title,
            summary: facts.summary,
            language: language,
            direction: Direction(language: language),
            author: facts.author,
            takeawayWords: facts.takeawayWords,
            site: facts.site ?? NuxtDeckFacts.site(canonical: input.canonical, path: route),
            published: try published(topics),
            topics: topics,
            extra: facts.extra
        )
        noteTaken(groups, deck)
        let pages = NuxtPages(input: input, passages: passages, entries: builder.entries)
        return Manuscript(deck: deck, pages: pages)
    }

    /// `prerenderedAt`, else the day of the newest page, else the file's own date.
    private mutating func published(_ topics: [Topic]) throws(Failure) -> Timestamp {
        if let milliseconds = try root?.number("prerenderedAt"),
            let seconds = Int64(exactly: (milliseconds / 1000).rounded(.down))
        {
            return Timestamp(seconds: seconds)
        }
        if let newest = topics.flatMap(\.pages).compactMap(\.updated).max() {
            return Timestamp(iso8601: newest.date) ?? newest
        }
        if let modified = input.file.modified { return modified }
        log.append(
            .note(
                .deckNoDate,
                "the payload names no date; the deck is dated 1980-01-01",
                at: Place(file: input.file.name)
            )
        )
        return .none
    }
}

// MARK: - Names

extension NuxtDeckBuilder {
    /// The facts of the framework, else of the hub, else of the only document, else those its pages agree on.
    private mutating func facts(of group: NuxtGroup) throws(Failure) -> NuxtDeckFacts {
        let framework = try group.hub?.record("framework")
        let documents = group.documents.filter { $0.slot != nil }
        let first = try documents.first?.record(in: document)
        let only = group.documents.count == 1 && first?.slot != root?.slot ? first : nil
        for record in [framework, group.hub, only].compactMap(\.self) {
            let ways = (grouping.ways[record.slot] ?? []).union(["framework", "topics"])
            guard let facts = try NuxtDeckFacts(record, ways: ways, budget: &budget) else { continue }
            return facts
        }
        let route = try route()
        let path = try first?.text(["path", "_path"])?.text ?? route
        var facts = NuxtDeckFacts(path: documents.count > 1 ? path?.split(separator: "/").first.map(String.init) : path)
        guard let slug = try shared("frameworkSlug", documents) else { return facts }
        facts.id = slug
        facts.title = try shared("framework", documents) ?? Slug.title(slug)
        return facts
    }

    /// A text that all documents have in common.
    private func shared(_ name: String, _ documents: [NuxtDocument]) throws(Failure) -> String? {
        var common: String?
        for page in documents {
            guard let text = try page.record(in: document)?.text([name])?.text, common == nil || text == common else {
                return nil
            }
            common = text
        }
        return common
    }

    private mutating func noteTaken(_ groups: [NuxtGroup], _ deck: Deck) {
        let lists = groups.flatMap(\.documents).flatMap(\.lists)
        guard let first = lists.first, groups.contains(where: { $0.rank != .hub }) else { return }
        let count = lists.count == 1 ? "one list" : "\(lists.count) lists"
        let questions = deck.questionCount == 1 ? "one question" : "\(deck.questionCount) questions"
        log.append(
            .note(
                .nuxtListsTaken,
                "the deck \"\(deck.title)\" is made of \(questions) of \(count)",
                at: Place(file: input.file.name, pointer: finder.trail.pointer(first.stop))
            )
        )
    }

    private mutating func noteLeftOut(_ groups: [NuxtGroup], _ taken: [Manuscript]) {
        let pages = Set(taken.flatMap(\.deck.topics).flatMap(\.pages).map(\.id))
        for page in groups.flatMap(\.documents) {
            let path = try? page.record(in: document)?.text(["path", "_path"])?.text
            if let path, pages.contains(path) { continue }
            for list in page.lists {
                log.append(
                    .warning(
                        .nuxtListLeftOut,
                        "a list of questions that belongs to no hub is left out",
                        at: Place(file: input.file.name, pointer: finder.trail.pointer(list.stop))
                    )
                )
            }
        }
    }
}
