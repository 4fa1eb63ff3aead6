/// Everything an exporter may know of what it writes, apart from the pages.
public struct ExportJob: Sendable {
    /// The outline, selected and ordered.
    public var deck: Deck
    /// The look, resolved for the deck's language.
    public var theme: Theme
    /// The values of the exporter's own options, defaults filled in.
    public var options: OptionValues
    /// The files that pages refer to.
    public var media: any MediaLibrary
    /// The package that this export will replace, for formats that carry history on.
    public var previous: Source?

    public init(
        deck: Deck,
        theme: Theme,
        options: OptionValues = OptionValues(),
        media: any MediaLibrary = NoMedia(),
        previous: Source? = nil
    ) {
        self.deck = deck
        self.theme = theme
        self.options = options
        self.media = media
        self.previous = previous
    }
}
