/// A list of questions in a payload.
struct QuestionList {
    /// Its stop in the trail.
    var stop: Int
    /// Where the draft of each item stands among the finder's; negative for what is no object.
    var drafts: [Int32]
}
