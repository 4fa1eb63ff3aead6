/// The numbers of questions that follow each other in a deck.
struct QuestionRange {
    /// How many questions stand before them.
    let before: Int
    let count: Int

    init(after before: Int, count: Int) {
        self.before = before
        self.count = count
    }

    /// The first and the last number, such as `5–9`; nil where there is none.
    var text: String? {
        switch count {
        case ...0: nil
        case 1: String(before + 1)
        default: "\(before + 1)–\(before + count)"
        }
    }
}
