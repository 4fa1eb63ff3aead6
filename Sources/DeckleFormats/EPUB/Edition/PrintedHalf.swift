internal import DeckleCore
internal import DeckleSystem

/// A question, or its answer, as it stands in a book: as far as it takes to tell whether another book says the same.
struct PrintedHalf: Sendable, Hashable {
    enum Kind: String, Sendable {
        case question = "q-"
        case answer = "a-"
    }

    /// The parts that themes may put in another order.
    enum Part: Int, CaseIterable, Sendable {
        case heading
        case prompt
        /// What there is to choose from, which modes that hide answers show with the prompt too.
        case options
        /// The whole prompt, where it was asked with gaps.
        case solution
        case answer
        case takeaway
        case asides
    }

    let kind: Kind
    /// What the ids of both halves end in, in every edition.
    let anchor: String
    /// Whether the answer holds what there is to choose from.
    var repeatsOptions = false
    private var texts = Part.allCases.map { _ in "" }

    init(_ kind: Kind, anchor: String) {
        self.kind = kind
        self.anchor = anchor
    }

    mutating func add(_ text: String, to part: Part) {
        texts[part.rawValue] += text
    }

    /// The question in one line; empty where it does not open with words.
    var title: String { texts[Part.heading.rawValue].split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The digest of parts; nil where none of them has any text.
    func digest(_ parts: Part...) -> Int64? {
        let words = parts.map { Self.words(texts[$0.rawValue]) }
        guard words.contains(where: { !$0.isEmpty }) else { return nil }
        return Int64(bitPattern: Digest.fingerprint(words.joined(separator: "\0")))
    }

    /// A text without what pages are broken by: white space and soft hyphens.
    private static func words(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{AD}" }))
    }
}
