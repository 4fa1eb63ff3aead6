/// A list of questions in a payload.
struct QuestionList {
    /// Its stop in the trail.
    var stop: Int
    /// Where the draft of each item stands among the finder's; negative for what is no object.
    var drafts: [Int32] = []
    /// Where the items stand in the list, if not all places of it are taken; else empty, as there is one for each question.
    var indices: [Int] = []

    /// The place in the list of the item that stands at a position among those that are there.
    func index(at position: Int) -> Int { indices.isEmpty ? position : indices[position] }
}
