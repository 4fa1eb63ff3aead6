/// A deck cut into parts, each of which is written to a file of its own.
///
/// A part takes no room before it is asked for: it shares topics and pages with the deck.
public struct DeckParts: Sendable {
    /// Where a part stands in the deck.
    private struct Place: Sendable {
        var topic: Int
        /// Nil for the whole topic.
        var page: Int?
        /// The running numbers of its pages.
        var pages: Range<Int>
        /// The running number of its first question.
        var firstQuestion: Int
    }

    public let kind: DeckPart.Kind
    /// The names of the files, without what the format puts behind them, each another.
    public let names: [String]
    private let deck: Deck
    private let places: [Place]

    /// Cuts a deck into its topics or its pages, those without questions left out.
    ///
    /// - Parameter names: gives each part a name of its own.
    package init(_ deck: Deck, by kind: DeckPart.Kind, names: ([DeckPart]) -> [String]) {
        self.deck = deck
        self.kind = kind
        let places = Self.places(in: deck, by: kind)
        self.names = names(places.map { Self.part(at: $0, of: deck) })
        self.places = places
    }

    public var count: Int { places.count }

    /// A part as a deck.
    public subscript(_ number: Int) -> Deck {
        let place = places[number]
        var part = deck, topic = deck.topics[place.topic]
        if let page = place.page { topic.pages = [topic.pages[page]] }
        part.topics = [topic]
        part.part = Self.part(at: place, of: deck)
        return part
    }

    /// The number of the part that a page of the deck is in; nil for one of a part without questions.
    package func part(of page: PageIndex) -> Int? {
        var range = places[...]
        while let middle = range.indices.middle {
            if places[middle].pages.contains(page.running) { return middle }
            range = page.running < places[middle].pages.lowerBound ? range[..<middle] : range[(middle + 1)...]
        }
        return nil
    }

    /// Where a page of the deck stands in its part.
    package func index(of page: PageIndex, in number: Int) -> PageIndex {
        let place = places[number], running = page.running - place.pages.lowerBound
        let question = page.firstQuestion - place.firstQuestion
        return PageIndex(topic: 0, page: running, running: running, firstQuestion: question)
    }

    private static func places(in deck: Deck, by kind: DeckPart.Kind) -> [Place] {
        var places: [Place] = [], pages = 0, questions = 0
        for (number, topic) in deck.topics.enumerated() {
            let whole = Place(topic: number, pages: pages..<(pages + topic.pages.count), firstQuestion: questions)
            if kind == .topic, topic.questionCount > 0 { places.append(whole) }
            for (position, page) in topic.pages.enumerated() {
                if kind == .page, !page.questions.isEmpty {
                    places.append(
                        Place(topic: number, page: position, pages: pages..<(pages + 1), firstQuestion: questions)
                    )
                }
                pages += 1
                questions += page.questions.count
            }
        }
        return places
    }

    private static func part(at place: Place, of deck: Deck) -> DeckPart {
        let topic = deck.topics[place.topic]
        guard let page = place.page.map({ topic.pages[$0] }) else {
            return DeckPart(kind: .topic, id: topic.id, title: topic.title)
        }
        return DeckPart(kind: .page, id: page.id, title: page.title)
    }
}

extension Range<Int> {
    /// The number halfway; nil where there is none.
    fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
