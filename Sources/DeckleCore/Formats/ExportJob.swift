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
    /// What may be used beside the deck; nil where outputs are to be the same everywhere.
    public var files: (any ExportFiles)?
    /// The output before this one, for formats that have to do with it; several files where it was written in parts.
    public var previous: [Source]
    /// Whether the export fails where `previous` cannot be read; otherwise it is replaced, with a warning.
    public var needsPrevious: Bool

    public init(
        deck: Deck,
        theme: Theme,
        options: OptionValues = OptionValues(),
        media: any MediaLibrary = NoMedia(),
        files: (any ExportFiles)? = nil,
        previous: [Source] = [],
        needsPrevious: Bool = false
    ) {
        self.deck = deck
        self.theme = theme
        self.options = options
        self.media = media
        self.files = files
        self.previous = previous
        self.needsPrevious = needsPrevious
    }

    /// The job of writing what is left of a manuscript after selection.
    public init(
        _ manuscript: Manuscript,
        theme: Theme,
        options: OptionValues = OptionValues(),
        files: (any ExportFiles)? = nil,
        previous: [Source] = [],
        needsPrevious: Bool = false
    ) {
        self.init(
            deck: manuscript.deck,
            theme: theme,
            options: options,
            media: manuscript.media,
            files: files,
            previous: previous,
            needsPrevious: needsPrevious
        )
    }
}
