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
