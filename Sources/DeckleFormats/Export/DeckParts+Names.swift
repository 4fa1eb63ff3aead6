public import DeckleCore
internal import DeckleSystem

extension DeckParts {
    /// Cuts a deck into its topics or its pages, those without questions left out.
    ///
    /// Files are named after the deck and the slug of the part. Parts that would have one name have a piece of a digest of
    /// their identity in it, all of them, so that no name depends on the order of the others.
    public init(_ deck: Deck, by kind: DeckPart.Kind) {
        self.init(deck, by: kind) { parts in
            let stems = parts.map { Self.stem(of: $0, in: deck) }
            let counts = Dictionary(stems.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
            return zip(stems, parts).map { stem, part in
                counts[stem.lowercased()] == 1 ? stem : stem + "-" + Self.digest(of: part)
            }
        }
    }

    private static func stem(of part: DeckPart, in deck: Deck) -> String {
        let slug = FileName.shortened(slug(of: part, in: deck), to: 50)
        return FileName.safe(deck.id, limit: 40) + "-" + (slug.nonEmpty ?? "other")
    }

    /// The id of a topic, or the path of a page without what names the deck already.
    private static func slug(of part: DeckPart, in deck: Deck) -> String {
        var steps = part.id.split(separator: "/")
        if steps.count > 1, let first = steps.first, first == deck.id { steps.removeFirst() }
        return steps.joined(separator: "-")
    }

    private static func digest(of part: DeckPart) -> String {
        Hex.text(Digest.sha256(Array(part.id.utf8)).prefix(4))
    }
}
