/// Finds the numbers of the cards in the text of a cloze note, as Anki will (rslib/src/cloze.rs).
enum ClozeNumbers {
    /// The numbers in `{{c1::…` and `{{c1,2::…`, each once, in order; those beyond 500 make no card.
    static func numbers(in text: String) -> [Int] {
        let bytes = Array(text.utf8)
        var numbers: Set<Int> = []
        for start in bytes.indices where bytes[start...].starts(with: "{{c".utf8) {
            let digits = bytes[(start + 3)...].prefix { $0 == UInt8(ascii: ",") || (48...57).contains($0) }
            guard bytes[digits.endIndex...].starts(with: "::".utf8) else { continue }
            let words = String(decoding: digits, as: UTF8.self).split(separator: ",")
            numbers.formUnion(words.compactMap { Int($0) })
        }
        return numbers.filter { (1...500).contains($0) }.sorted()
    }
}
