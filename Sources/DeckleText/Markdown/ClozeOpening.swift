internal import DeckleCore

/// The start of a cloze, `{{c1::` or, for several cards, `{{c1,2::`.
struct ClozeOpening {
    /// The numbers in order, each once; empty where one of them is none that a card can have.
    let numbers: [Int]
    /// The start as it stands in the text.
    let source: String

    init(list: String, source: String) {
        let words = list.split(separator: ",")
        let numbers = Set(words.compactMap { Int($0) })
        let isList = words.allSatisfy { Int($0).map { $0 >= 1 } ?? false }
        self.numbers = isList ? numbers.sorted() : []
        self.source = source
    }

    /// What there is to say about the numbers; nil where every Anki makes cards of them.
    var problem: ClozeProblem? {
        guard let last = numbers.last, last <= Cloze.numberLimit else { return .number(source) }
        return numbers.count > 1 ? .severalNumbers(source) : nil
    }
}
