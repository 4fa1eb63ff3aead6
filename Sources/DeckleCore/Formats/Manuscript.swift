/// A deck as a reader hands it over: the outline, and the pages on demand.
public struct Manuscript: Sendable {
    public var deck: Deck
    public var pages: any PageProvider

    public init(deck: Deck, pages: any PageProvider) {
        self.deck = deck
        self.pages = pages
    }
}
