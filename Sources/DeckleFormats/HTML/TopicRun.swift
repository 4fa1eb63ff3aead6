internal import DeckleText

/// Topics that stand on the same pages of paper: all but the first begin below the one before them.
struct TopicRun: TemplateView {
    private(set) var topics: [TopicView]
    /// Whether it is the one that the sheet begins with.
    let isFirst: Bool

    static let fields: [TemplateField<Self>] = [
        .text("id") { $0.topics.first?.id },
        .markup("titleInStyle") { $0.titles.first.map(Markup.init(inStyle:)) },
        .markup("lastTitleInStyle") { $0.titles.dropFirst().last.map(Markup.init(inStyle:)) },
        .text("range") { $0.range.text },
        .flag("isFirst") { $0.isFirst },
        .list("others") { Array($0.topics.dropFirst()) },
    ]

    /// Parts topics into runs; each goes on until it has enough questions to be worth pages of its own.
    static func all(of topics: [TopicView], questions: Int) -> [Self] {
        topics.reduce(into: []) { runs, topic in
            if let last = runs.last, last.range.count < questions {
                runs[runs.count - 1].topics.append(topic)
            } else {
                runs.append(Self(topics: [topic], isFirst: runs.isEmpty))
            }
        }
    }

    private var titles: [String] { topics.compactMap(\.title) }

    private var range: QuestionRange {
        QuestionRange(after: topics.first?.range.before ?? 0, count: topics.reduce(0) { $0 + $1.range.count })
    }
}
