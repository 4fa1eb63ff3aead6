/// What a reader or an exporter says of its format.
public struct Format: Sendable, Hashable {
    /// The name on the command line, such as `apkg`.
    public var name: String
    /// One line for the list of formats.
    public var summary: String
    /// The file name extension, without a dot.
    public var fileExtension: String
    /// Whether the format is written when no format is asked for.
    public var isDefault: Bool
    /// Whether its files are no text that a terminal could show.
    public var isBinary: Bool
    /// What an output has to do with the one before it, ``ExportJob/previous``.
    public var succession: Succession
    /// The format whose options count for this one too, unless its own say otherwise; nil for most.
    public var base: String?

    public init(
        name: String,
        summary: String,
        fileExtension: String,
        isDefault: Bool = false,
        isBinary: Bool = false,
        succession: Succession = .none,
        base: String? = nil
    ) {
        self.name = name
        self.summary = summary
        self.fileExtension = fileExtension
        self.isDefault = isDefault
        self.isBinary = isBinary
        self.succession = succession
        self.base = base
    }
}
