internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// Finds questions that say the same as one before, and those that ask the same and are answered otherwise.
struct ReadmeRepeats {
    enum Finding {
        /// A question that is alike in nothing but at most its section.
        case new
        /// The same, word for word, as the question with this number in the deck.
        case repeated(UInt32)
        /// One that asks what another asks, and has another answer.
        case rival
    }

    /// Questions by fingerprints of all that they say.
    private var known: [UInt64: UInt32] = [:]
    /// Fingerprints of what questions ask.
    private var prompts: Set<UInt64> = []

    /// Looks at the next question of the deck, one with an answer.
    ///
    /// - Parameters:
    ///   - prompt: all that it asks, in normal form.
    ///   - answer: the lines of its answer.
    ///   - right: whether each of its options is right.
    ///   - handle: its number.
    mutating func look(at prompt: String, answer: [BodyLine], right: [Bool], handle: UInt32) -> Finding {
        let lines = answer.map(\.content).filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        let parts = [prompt, right.map { $0 ? "+" : "-" }.joined(), lines.joined(separator: "\n")]
        let whole = Digest.fingerprint(parts.joined(separator: "\0"))
        if let first = known[whole] { return .repeated(first) }
        known[whole] = handle
        return prompts.insert(Digest.fingerprint(prompt)).inserted ? .new : .rival
    }
}
