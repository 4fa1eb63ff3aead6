/// A deck as a reader hands it over: the outline, the pages on demand, and the files that pages refer to.
public struct Manuscript: Sendable {
    public var deck: Deck
    public var pages: any PageProvider
    public var media: any MediaLibrary

    public init(deck: Deck, pages: any PageProvider, media: any MediaLibrary = NoMedia()) {
        self.deck = deck
        self.pages = pages
        self.media = media
    }
}
