/// Landmarks of one shape, taken for questions.
struct QuestionGroup {
    let shape: Landmark.Shape
    let grammar: Grammar
    let score: Double
    /// Their places among the landmarks.
    let starts: [Int]
    /// The places of headings of their look that begin no question, and end the one before.
    var idle: Set<Int> = []
    /// Whether some of them stand one level lower, in sections of the look of the others.
    var isParted = false

    /// Whether a landmark that begins no question ends one of the group.
    func isEnded(by landmark: Landmark) -> Bool {
        guard case .heading(let level) = landmark.kind, !grammar.isCase else { return false }
        switch shape.kind {
        case .fold, .box: return true
        case .item(let own): return level < own
        // A heading without a number among numbered ones belongs to what it stands in.
        case .heading(let own): return shape.mark == .numbered ? level < own : level <= own
        case .bold, .line, .entry, .bullet: return true
        }
    }
}
