import DeckleCore

/// Makes hubs of any size from a seed, with every construct that a source may hold.
public struct HubMaker: Sendable {
    public var seed: UInt64
    public var pages: Int
    public var questionsPerPage: Int
    /// How many pictures the text refers to, as `/img/NAME.png`.
    public var pictures: Int
    /// Whether answers hold more than paragraphs, code, lists and tables.
    public var isWide: Bool

    public init(seed: UInt64, pages: Int = 6, questionsPerPage: Int = 5, pictures: Int = 0, isWide: Bool = true) {
        self.seed = seed
        self.pages = pages
        self.questionsPerPage = questionsPerPage
        self.pictures = pictures
        self.isWide = isWide
    }

    public func hub() -> Hub {
        let topics = Self.topics.prefix(max(1, pages)).enumerated().map { index, name in
            HubTopic(slug: name.lowercased(), name: name, summary: "\(name) of the harbour.", order: Int64(index + 1))
        }
        return Hub(
            slug: "harbour-\(seed)",
            name: "Harbour \(seed)",
            summary: "Questions for those who keep a harbour — made by a seed.",
            icon: "anchor",
            topics: topics,
            pages: (0..<pages).map { page($0, topic: topics[$0 % topics.count]) },
            prerenderedAt: 1_780_000_000_000 + Int64(truncatingIfNeeded: seed % 1_000_000)
        )
    }

    /// The files that the text refers to, by their path below the media root.
    public func media() -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for index in 0..<pictures {
            let shade = UInt8(truncatingIfNeeded: index &* 37)
            files["img/\(index).png"] = TinyPicture.png(width: 24, height: 16, colour: (shade, 96, 160))
        }
        return files
    }

    private func page(_ index: Int, topic: HubTopic) -> HubPage {
        // Every page has a generator of its own, so that a page does not depend on those before it.
        var random = SeededRandom(seed: seed &* 1_000_003 &+ UInt64(index))
        var text = HubText(random: random, pictures: pictures)
        let noun = text.noun()
        return HubPage(
            path: "/harbour-\(seed)/\(topic.slug)/\(noun)-\(index)",
            subtopic: "\(noun.capitalized) & \(index)",
            topicSlug: topic.slug,
            order: Int64(index / Self.topics.count + 1),
            difficulty: random.pick(Self.difficulties),
            updated: "2026-0\(index % 9 + 1)-1\(index % 10)",
            seoDescription: "What to know of the \(noun).",
            questions: (0..<questionsPerPage).map { question($0, page: index, text: &text) }
        )
    }

    private func question(_ index: Int, page: Int, text: inout HubText) -> HubQuestion {
        // The first question of every seventh page has the same id, because ids are unique on a page only.
        let id = index == 0 && page % 7 == 3 ? "shared-id" : "\(text.noun())-\(index)"
        return HubQuestion(
            id: id,
            difficulty: text.random.pick(Self.difficulties),
            prompt: text.prompt(isWide: isWide) + " (\(page).\(index))?",
            answer: text.answer(name: "\(page)-\(index)", isWide: isWide)
        )
    }

    private static let topics = ["Moorings", "Pilotage", "Cargo", "Weather", "Signals", "Repairs"]
    private static let difficulties = ["easy", "medium", "medium", "hard"]
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
