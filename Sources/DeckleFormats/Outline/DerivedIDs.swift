internal import DeckleCore
internal import DeckleSystem

/// Makes ids for the questions of a source that gives them none; the formula may never change (docs/identity.md).
///
/// An id is made of what a question says, so its number, its section and its place among others do not matter.
struct DerivedIDs {
    private let salt: String
    /// How many questions had each hash.
    private var counts: [UInt64: Int] = [:]

    /// - Parameter salt: what parts the questions from those of other lists, such as the path of their file.
    init(salt: String) {
        self.salt = salt
    }

    /// The id of the next question: words of its title, and 40 bits of SHA-256 over all that it asks.
    ///
    /// Questions that are equal in all of it are numbered from the second on, in the order of the source.
    ///
    /// - Parameters:
    ///   - title: the question in plain words.
    ///   - code: the code blocks of the question.
    ///   - options: what there is to choose from, in plain words; their order does not count.
    mutating func id(title: String, code: [String] = [], options: [String] = []) -> String {
        id(title: title, normal: Self.normal(title: title, code: code, options: options))
    }

    /// The id of the next question, of which the normal form is known.
    mutating func id(title: String, normal: String) -> String {
        let hash = Digest.fingerprint(["deckle-question", salt, normal].joined(separator: "\0")) >> 24
        counts[hash, default: 0] += 1
        let count = counts[hash, default: 0]
        let digits = Hex.text((0..<5).map { UInt8(truncatingIfNeeded: hash >> (32 - 8 * $0)) })
        return Self.words(of: title) + "-" + digits + (count > 1 ? "-\(count)" : "")
    }

    /// All that a question asks, in the form in which equal questions are equal.
    static func normal(title: String, code: [String], options: [String]) -> String {
        let choice = options.map(NormalForm.prose).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let parts = [
            NormalForm.prose(title), code.map(NormalForm.code).joined(separator: "\n"), choice.joined(separator: "\n"),
        ]
        return parts.joined(separator: "\0")
    }

    /// As many words of the slug as fit into ``longestSlug`` characters, of a longer one its beginning.
    private static func words(of title: String) -> String {
        let slug = Slug.of(NormalForm.visible(title)).unicodeScalars
        guard !slug.isEmpty else { return "question" }
        let opening = slug.prefix(longestSlug)
        guard opening.endIndex < slug.endIndex, slug[opening.endIndex] != "-",
            let gap = opening.lastIndex(of: "-")
        else { return String(opening) }
        return String(opening[..<gap])
    }

    private static let longestSlug = 60
}
