internal import DeckleCore

/// How many cards were set how, for what the user sees.
struct CardCounts {
    /// How a card was made to fit.
    enum Step: Hashable {
        case size(Double)
        case brief
        case parts(Int)

        init(_ fit: CardFit) {
            self = fit.parts.count > 1 ? .parts(fit.parts.count) : fit.isBrief ? .brief : .size(fit.size)
        }

        var words: String {
            switch self {
            case .size(let size): "in \(size.plain) pt"
            case .brief: "in brief"
            case .parts(let count): "over \(count) cards"
            }
        }
    }

    /// The size that needs no word, in points.
    let largest: Double
    private var counts: [Step: Int] = [:]
    /// The numbers of the questions that are not set in the largest size.
    private var fitted: [(number: Int32, step: Step)] = []
    private(set) var sheets = 0

    init(largest: Double) {
        self.largest = largest
    }

    mutating func add(_ fit: CardFit, number: Int) {
        let step = Step(fit)
        counts[step, default: 0] += 1
        if step != .size(largest) { fitted.append((Int32(clamping: number), step)) }
    }

    mutating func addSheet() { sheets += 1 }

    /// Such as `330 in 11 pt, 12 in 10 pt, 2 over 5 cards`.
    var words: String {
        let sizes = counts.compactMap { step, count in if case .size(let size) = step { (size, count) } else { nil } }
            .sorted { $0.0 > $1.0 }.map { "\($1) \(Step.size($0).words)" }
        let parted = counts.compactMap { step, count in if case .parts(let parts) = step { (parts, count) } else { nil }
        }
        let continued = parted.reduce(0) { $0 + $1.1 }, cards = parted.reduce(0) { $0 + $1.0 * $1.1 }
        let others = [
            counts[.brief].map { "\($0) \(Step.brief.words)" },
            continued > 0 ? "\(continued) \(Step.parts(cards).words)" : nil,
        ]
        return (sizes + others.compactMap(\.self)).joined(separator: ", ")
    }

    /// What was set smaller, shorter or over several cards, a line a card.
    func details(_ deck: Deck) -> [String] {
        var details: [String] = []
        var number: Int32 = 0
        var rest = fitted[...]
        for page in deck.topics.lazy.flatMap(\.pages) {
            for question in page.questions {
                number += 1
                while let next = rest.first, next.number == number {
                    details.append("\(page.id)#\(question.id): \(next.step.words)")
                    rest.removeFirst()
                }
            }
        }
        return details
    }
}
