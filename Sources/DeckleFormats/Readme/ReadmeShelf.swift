internal import DeckleCore

/// Gathers pages under their topics, each once, in the order in which they are met.
struct ReadmeShelf {
    /// Where a question goes.
    struct Place {
        var topic: (id: String, title: String)
        var page: (id: String, title: String)
    }

    private(set) var topics: [Topic] = []
    private var topicPlaces: [String: Int] = [:]
    private var pagePlaces: [String: (topic: Int, page: Int)] = [:]
    private var taken: [String: Set<String>] = [:]

    /// Puts a question on its page; false where the page has one of that id.
    mutating func add(_ question: QuestionOutline, at place: Place) -> Bool {
        guard taken[place.page.id, default: []].insert(question.id).inserted else { return false }
        let (topic, page) = position(of: place)
        topics[topic].pages[page].questions.append(question)
        return true
    }

    private mutating func position(of place: Place) -> (topic: Int, page: Int) {
        if let known = pagePlaces[place.page.id] { return known }
        let topic = topicPlaces[place.topic.id] ?? topics.count
        if topic == topics.count {
            topicPlaces[place.topic.id] = topic
            topics.append(Topic(id: place.topic.id, title: place.topic.title))
        }
        let position = (topic, topics[topic].pages.count)
        pagePlaces[place.page.id] = position
        topics[topic].pages.append(PageOutline(id: place.page.id, title: place.page.title))
        return position
    }
}
