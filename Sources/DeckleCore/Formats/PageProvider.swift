/// Makes pages when they are asked for.
public protocol PageProvider: Sendable {
    /// The questions that an outline lists, in its order, and what else the source says of the page.
    ///
    /// Markdown is parsed, and nothing else is done to it. May be called from several threads at once, for each page
    /// once.
    ///
    /// - Parameter index: where the page will stand in the deck.
    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page
}
