/// A deck as a reader hands it over: the outline, the pages on demand, and the files that pages refer to.
public struct Manuscript: Sendable {
    public var deck: Deck
    public var pages: any PageProvider
    public var media: any MediaLibrary
    /// The folders that the files of pages lie in, where these are not the paths of the pages: what lies beside such a file
    /// is found by its name alone.
    public var pageFolders: [String: String]

    public init(
        deck: Deck,
        pages: any PageProvider,
        media: any MediaLibrary = NoMedia(),
        pageFolders: [String: String] = [:]
    ) {
        self.deck = deck
        self.pages = pages
        self.media = media
        self.pageFolders = pageFolders
    }
}
