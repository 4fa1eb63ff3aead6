internal import DeckleCore

/// Gathers pages under their topics, each once, in the order in which they are met.
struct ReadmeShelf {
    /// Where a question goes.
    struct Place {
        var topic: (id: String, title: String)
        var page: (id: String, title: String)

        /// The place as tags name it, below the deck.
        var tag: String {
            let step = page.id.split(separator: "/").last.map(String.init) ?? ""
            return [topic.id, step].filter { !$0.isEmpty }.joined(separator: "::")
        }
    }

    private(set) var topics: [Topic] = []
    private var topicPlaces: [String: Int] = [:]
    /// Where pages stand, in the order in which they were met.
    private var positions: [(topic: Int, page: Int)] = []
    private var pageNumbers: [String: Int] = [:]
    private var taken: [String: Set<String>] = [:]

    /// Puts a question on its page, whose number it returns; nil where the page has one of that id.
    mutating func add(_ question: QuestionOutline, at place: Place) -> Int? {
        guard taken[place.page.id, default: []].insert(question.id).inserted else { return nil }
        let number = number(of: place), (topic, page) = positions[number]
        topics[topic].pages[page].questions.append(question)
        return number
    }

    /// Whether a page has no question of an id yet.
    func lacks(_ id: String, on place: Place) -> Bool { taken[place.page.id]?.contains(id) != true }

    /// Tags a question that others repeat with a place where it stands again; returns its identity.
    mutating func tag(_ handle: UInt32, on number: Int, with tag: String) -> QuestionIdentity? {
        let (topic, page) = positions[number]
        guard let index = topics[topic].pages[page].index(ofHandle: handle) else { return nil }
        if !topics[topic].pages[page].questions[index].tags.contains(tag) {
            topics[topic].pages[page].questions[index].tags.append(tag)
        }
        return topics[topic].pages[page].identity(ofHandle: handle)
    }

    /// The pages in the order in which they were met.
    var pages: [PageOutline] { positions.map { topics[$0.topic].pages[$0.page] } }

    private mutating func number(of place: Place) -> Int {
        if let known = pageNumbers[place.page.id] { return known }
        let topic = topicPlaces[place.topic.id] ?? topics.count
        if topic == topics.count {
            topicPlaces[place.topic.id] = topic
            topics.append(Topic(id: place.topic.id, title: place.topic.title))
        }
        pageNumbers[place.page.id] = positions.count
        positions.append((topic, topics[topic].pages.count))
        topics[topic].pages.append(PageOutline(id: place.page.id, title: place.page.title))
        return positions.count - 1
    }
}
