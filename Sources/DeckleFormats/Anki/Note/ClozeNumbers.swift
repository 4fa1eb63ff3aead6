internal import DeckleCore

/// Finds the numbers of the cards in the text of a cloze note, as Anki will (rslib/src/cloze.rs).
enum ClozeNumbers {
    /// The numbers of which Anki makes cards, each once, in order.
    static func numbers(in text: String) -> [Int] { all(in: text).filter(cards.contains).sorted() }

    /// The lowest number of which Anki makes no card, although something is hidden by it.
    static func unusable(in text: String) -> Int? { all(in: text).filter { !cards.contains($0) }.min() }

    private static let cards = 1...Cloze.numberLimit

    /// The numbers in `{{c1::…` and `{{c1,2::…`.
    private static func all(in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        var numbers: Set<Int> = []
        for start in bytes.indices where bytes[start...].starts(with: "{{c".utf8) {
            let digits = bytes[(start + 3)...].prefix { $0 == UInt8(ascii: ",") || (48...57).contains($0) }
            guard bytes[digits.endIndex...].starts(with: "::".utf8) else { continue }
            let words = String(decoding: digits, as: UTF8.self).split(separator: ",")
            numbers.formUnion(words.compactMap { Int($0) })
        }
        return numbers
    }
}
