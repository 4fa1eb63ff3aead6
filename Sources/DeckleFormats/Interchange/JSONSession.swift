internal import DeckleCore
internal import DeckleText

/// The interchange form under way: topics are opened and closed as their pages come.
struct JSONSession: ExportSession {
    private let topics: [Topic]
    private let output: any Output
    private var writer = JSONWriter(indent: 1)
    /// The number of topics begun; the last of them is open.
    private var begun = 0
    private var count = 0

    init(_ deck: Deck, output: any Output) throws {
        topics = deck.topics
        self.output = output
        writer.beginDeck(deck)
        try flush()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        beginTopics(through: page.index.topic)
        writer.page(page)
        count += page.questions.count
        try flush()
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        beginTopics(through: topics.count - 1)
        if begun > 0 { writer.endTopic() }
        writer.endDeck()
        try flush()
        try output.write("\n")
        return ExportSummary(detail: count == 1 ? "1 question" : "\(count) questions")
    }

    private mutating func beginTopics(through position: Int) {
        while begun <= position, begun < topics.count {
            if begun > 0 { writer.endTopic() }
            writer.beginTopic(topics[begun])
            begun += 1
        }
    }

    private mutating func flush() throws {
        try output.write(writer.take())
    }
}
