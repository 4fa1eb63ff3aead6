/// A note as a package holds it.
struct PackedNote {
    let id: Int64
    private let fields: [[UInt8]]
    /// The zero-based numbers of its cards.
    private let cards: [Int64]

    /// - Parameter fields: all of them, parted by U+001F.
    init(id: Int64, fields: [UInt8], cards: [Int64]) {
        self.id = id
        self.fields = fields.split(separator: 0x1F, omittingEmptySubsequences: false).map(Array.init)
        self.cards = cards
    }

    /// The files that the fields refer to.
    var references: [String] { fields.flatMap(MediaReferences.names) }

    func check(_ fronts: CardFronts, _ findings: inout Findings) {
        let notetype = fronts.notetype
        guard fields.count == notetype.fields.count else {
            let counts = "\(fields.count) fields, \(notetype.name) has \(notetype.fields.count)"
            return findings.error(.verifyFieldCount, "note \(id) has \(counts)")
        }
        let shown = notetype.isCloze ? clozeFronts : fronts.shown(isFilled: fields.map { !Self.isEmpty($0) })
        for card in cards where !shown.contains(card) {
            findings.error(.verifyEmptyFront, "card \(card + 1) of note \(id) has nothing on its front")
        }
        for card in shown.subtracting(cards).sorted() {
            findings.warning(.verifyMissingCard, "note \(id) lacks its card \(card + 1)")
        }
    }

    /// The cards that the clozes make.
    private var clozeFronts: Set<Int64> {
        let numbers = fields.flatMap { ClozeNumbers.numbers(in: String(decoding: $0, as: UTF8.self)) }
        return Set(numbers.map { Int64($0 - 1) })
    }

    /// Whether there is nothing but white space and line breaks in a field, which Anki takes for nothing.
    private static func isEmpty(_ field: [UInt8]) -> Bool {
        guard let first = field.first else { return true }
        guard first <= 0x20 || first == UInt8(ascii: "<"), field.count < 1000 else { return false }
        let breaks = ["<br>", "<br/>", "<br />", "<div>", "</div>"]
        let rest = breaks.reduce(String(decoding: field, as: UTF8.self)) { text, tag in
            text.split(separator: tag).joined()
        }
        return rest.allSatisfy(\.isWhitespace)
    }
}
