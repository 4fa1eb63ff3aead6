/// Finds those of many questions that one may be like, by words that few of them have.
///
/// Only the common words of all are in questions that it does not find, and those make nothing alike.
struct LikenessIndex {
    /// A word that more questions have finds none.
    private static let commonFrom = 64
    /// How many are looked at.
    private static let most = 16

    private var places: [UInt32: [Int32]] = [:]
    private var byPrompt: [UInt64: [Int32]] = [:]
    /// By question, while one is looked for.
    private var overlaps: [Float]

    init(_ questions: [QuestionVector]) {
        overlaps = Array(repeating: 0, count: questions.count)
        for (place, question) in questions.enumerated() {
            Self.enter(place, under: question.prompt.sequence, in: &byPrompt)
            for part in question.prompt.parts + question.answer.parts {
                Self.enter(place, under: part.word, in: &places)
            }
        }
    }

    /// Enters a question under a key once; one more than are wanted, so that it is known to be common.
    private static func enter<Key>(_ place: Int, under key: Key, in table: inout [Key: [Int32]]) {
        let place = Int32(truncatingIfNeeded: place)
        guard table[key, default: []].count <= commonFrom, table[key]?.last != place else { return }
        table[key, default: []].append(place)
    }

    /// The questions that have most in common with one, by what their words tell; of equal ones the first.
    mutating func candidates(for question: QuestionVector) -> [Int] {
        var found: [Int32] = []
        func add(_ weight: Float, to places: [Int32]?) {
            guard let places, places.count <= Self.commonFrom else { return }
            for place in places {
                if overlaps[Int(place)] == 0 { found.append(place) }
                overlaps[Int(place)] += weight
            }
        }
        add(1, to: byPrompt[question.prompt.sequence])
        for part in question.prompt.parts + question.answer.parts { add(part.weight, to: places[part.word]) }
        let best = found.map { (place: Int($0), overlap: overlaps[Int($0)]) }
            .sorted { $0.overlap != $1.overlap ? $0.overlap > $1.overlap : $0.place < $1.place }
        for place in found { overlaps[Int(place)] = 0 }
        return best.prefix(Self.most).map(\.place)
    }
}
