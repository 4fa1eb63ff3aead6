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

    /// The first start of a cloze in a text as it stands there; nil where there is none.
    static func first(in bytes: [UInt8]) -> String? {
        guard bytes.has(UInt8(ascii: "{")), bytes[...].range(of: Array("{{c".utf8)) != nil else { return nil }
        var text = ClozeText(String(decoding: bytes, as: UTF8.self))
        while text.nextMark() != nil {
            if let opening = text.opening() { return opening.source }
            text.skip()
        }
        return nil
    }

    /// What there is to say about the numbers; nil where every Anki makes cards of them.
    var problem: ClozeProblem? {
        guard let last = numbers.last, last <= Cloze.numberLimit else { return .number(source) }
        return numbers.count > 1 ? .severalNumbers(source) : nil
    }
}
