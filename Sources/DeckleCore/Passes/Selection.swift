/// Which questions of a deck are exported, and in which order.
public struct Selection: Sendable, Hashable {
    /// An order of questions.
    public enum Order: Sendable, Hashable {
        /// As the source has them.
        case source
        /// Easy ones first, within each page.
        case difficulty
        /// Topics and pages by their titles.
        case topic
        /// Topics, pages and the questions on them shuffled; the same seed gives the same order.
        case shuffled(seed: UInt64)
    }

    /// Topics by id or title; empty for all.
    public var topics: [String] = []
    /// Pages by path or title; empty for all.
    public var pages: [String] = []
    public var difficulties: [Difficulty] = []
    /// Any one of these tags will do; empty for all.
    public var tags: [String] = []
    /// Questions by id or `page path#id`; empty for all.
    public var ids: [String] = []
    /// How many questions at most.
    public var limit: Int?
    public var order = Order.source
    public var open = OpenQuestions.printed

    public init() {}

    /// Narrows and orders a deck.
    ///
    /// - Throws: ``Failure`` with `select.unknown-topic` (`-page`, `-difficulty`, `-tag`, `-id`) for what the deck
    ///   lacks, all of them, and `select.nothing` where nothing is left.
    public func applied(to deck: Deck) throws -> Deck {
        try SelectionCheck(deck: deck).check(self)
        let whole = deck
        var deck = deck
        deck.openQuestions = open
        deck.topics = deck.topics.compactMap(narrowed)
        deck.topics = sorted(deck.topics)
        if let limit { deck.topics = limited(deck.topics, to: limit) }
        if deck.questionCount == 0 {
            throw Failure(.error(.selectNothing, "no question is left after selecting", hint: "select less narrowly"))
        }
        if isNarrow {
            deck.leftOut += whole.pages(without: deck)
            deck.selection = self
        }
        return deck
    }

    /// Whether it may leave something out.
    private var isNarrow: Bool {
        limit != nil || ![topics, pages, tags, ids].allSatisfy(\.isEmpty) || !difficulties.isEmpty
    }

    private func narrowed(_ topic: Topic) -> Topic? {
        guard topics.isEmpty || topics.contains(where: { $0.names(topic.id, topic.title) }) else { return nil }
        if takesWhole(topic) { return topic }
        var topic = topic
        topic.pages = topic.pages.compactMap(narrowed)
        return topic.pages.isEmpty ? nil : topic
    }

    private func narrowed(_ page: PageOutline) -> PageOutline? {
        guard pages.isEmpty || pages.contains(where: { $0.names(page.id, page.title) }) else { return nil }
        var page = page
        page.questions = page.questions.filter { includes($0, on: page) }
        return page.questions.isEmpty ? nil : page
    }

    /// Whether nothing of a topic is left out, so that it shares its lists with the deck it comes from.
    private func takesWhole(_ topic: Topic) -> Bool {
        pages.isEmpty && difficulties.isEmpty && tags.isEmpty && ids.isEmpty
            && !topic.pages.isEmpty && !topic.pages.contains(where: \.questions.isEmpty)
    }

    private func includes(_ question: QuestionOutline, on page: PageOutline) -> Bool {
        (difficulties.isEmpty || question.difficulty.map(difficulties.contains) ?? false)
            && (tags.isEmpty || tags.contains(where: question.tags.contains))
            && (ids.isEmpty || ids.contains(question.id) || ids.contains("\(page.id)#\(question.id)"))
    }

    private func sorted(_ topics: [Topic]) -> [Topic] {
        switch order {
        case .source: return topics
        case .difficulty:
            return topics.map { topic in
                topic.mappingPages { page in
                    page.questions = page.questions.stablySorted { $0.difficulty?.rank ?? 4 }
                }
            }
        case .topic:
            return topics.map { topic in
                var topic = topic
                topic.pages = topic.pages.stablySorted { $0.title.lowercased() }
                return topic
            }.stablySorted { $0.title.lowercased() }
        case .shuffled(let seed):
            var generator = SplitMix64(seed: seed)
            return generator.shuffled(topics).map { topic in
                var topic = topic
                topic.pages = generator.shuffled(topic.pages)
                return topic.mappingPages { $0.questions = generator.shuffled($0.questions) }
            }
        }
    }

    private func limited(_ topics: [Topic], to limit: Int) -> [Topic] {
        var rest = limit
        return topics.compactMap { topic in
            var topic = topic.mappingPages { page in
                page.questions = Array(page.questions.prefix(rest))
                rest -= page.questions.count
            }
            topic.pages.removeAll(where: \.questions.isEmpty)
            return topic.pages.isEmpty ? nil : topic
        }
    }
}

extension String {
    /// Whether a name that the user gave means what has this id and title; case does not count.
    func names(_ id: String, _ title: String) -> Bool {
        let name = lowercased()
        return name == id.lowercased() || name == title.lowercased()
    }
}

extension Deck {
    /// The pages with the questions that another deck does not have.
    fileprivate func pages(without other: Deck) -> [PageOutline] {
        let pages = other.topics.flatMap(\.pages)
        let others = Dictionary(pages.map { ($0.id, Set($0.questions.map(\.id))) }) { $0.union($1) }
        return topics.flatMap(\.pages).compactMap { page in
            var rest = page
            rest.questions.removeAll { others[page.id]?.contains($0.id) == true }
            return rest.questions.isEmpty ? nil : rest
        }
    }
}

extension Topic {
    fileprivate func mappingPages(_ change: (inout PageOutline) -> Void) -> Topic {
        var copy = self
        for index in copy.pages.indices { change(&copy.pages[index]) }
        return copy
    }
}

extension Array {
    fileprivate func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
    }
}
