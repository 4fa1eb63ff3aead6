import ArgumentParser
import DeckleCore

/// Which questions, and in which order.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only this topic, by name or id; may be repeated.", valueName: "name"))
    var topic: [String] = []

    @Option(help: ArgumentHelp("Only this page, by name or path; may be repeated.", valueName: "name"))
    var page: [String] = []

    @Option(help: ArgumentHelp("Only these difficulties, such as easy,medium.", valueName: "levels"))
    var difficulty: String?

    @Option(help: ArgumentHelp("Only questions with this tag; may be repeated.", valueName: "name"))
    var tag: [String] = []

    @Option(help: ArgumentHelp("Only this question, by id or page path#id; may be repeated.", valueName: "id"))
    var id: [String] = []

    @Option(help: ArgumentHelp("At most this many questions.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("Order: order, difficulty, topic, shuffle:SEED.", valueName: "order"))
    var sort = "order"

    @Option(
        help: ArgumentHelp(
            "Where questions without an answer go: printed, or cards to make cards of them too.",
            valueName: "place"
        )
    )
    var open = OpenQuestions.printed.rawValue

    /// - Throws: ``Failure`` with `usage.bad-value`
    func selection() throws -> Selection {
        var selection = Selection()
        selection.topics = topic
        selection.pages = page
        selection.difficulties = difficulty.map { $0.split(separator: ",").map { Difficulty(String($0)) } } ?? []
        selection.tags = tag
        selection.ids = id
        if let limit, limit < 1 {
            throw Failure(
                .error(.usageBadValue, "--limit cannot be \(limit)", hint: "--limit takes a number from 1")
            )
        }
        selection.limit = limit
        selection.order = try order()
        selection.open = try openQuestions()
        return selection
    }

    private func openQuestions() throws -> OpenQuestions {
        if let known = OpenQuestions(rawValue: open) { return known }
        let names = OpenQuestions.allCases.map(\.rawValue)
        throw Failure(
            .error(.usageBadValue, "--open cannot be \"\(open)\"", hint: "--open is \(names.joined(separator: " or "))")
        )
    }

    private func order() throws -> Selection.Order {
        switch sort {
        case "order": return .source
        case "difficulty": return .difficulty
        case "topic": return .topic
        default: break
        }
        let parts = sort.split(separator: ":", maxSplits: 1)
        if parts.first == "shuffle", parts.count == 2, let seed = UInt64(parts[1]) { return .shuffled(seed: seed) }
        let isShuffle = parts.first == "shuffle"
        let near = Nearest.name(to: sort, among: ["order", "difficulty", "topic", "shuffle:1"])
        throw Failure(
            .error(
                .usageBadValue,
                "--sort cannot be \"\(sort)\"",
                hint: isShuffle
                    ? "shuffle takes a seed, a whole number: --sort shuffle:7"
                    : near.map { "did you mean \($0)?" } ?? "--sort is order, difficulty, topic or shuffle:SEED"
            )
        )
    }
}
