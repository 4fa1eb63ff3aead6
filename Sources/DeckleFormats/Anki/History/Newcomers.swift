/// The notes that have no place in the package before by any name, and their words.
struct Newcomers {
    /// More of them are not compared by their words, which would take too much room.
    static let mostCompared = 20_000

    /// Whether there is anything to compare them with.
    var areCompared = false
    private(set) var all: [Newcomer] = []
    /// Of each its words; none where there are too many.
    private(set) var words: [QuestionWords] = []

    mutating func add(_ newcomer: Newcomer, fields: String) {
        guard areCompared else { return }
        all.append(newcomer)
        if all.count <= Self.mostCompared {
            words.append(QuestionWords(fields: fields))
        } else {
            words = []
        }
    }
}
