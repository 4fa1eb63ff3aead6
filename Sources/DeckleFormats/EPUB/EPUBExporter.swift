public import DeckleCore

/// Writes decks as books: EPUB 3.3, a part a topic, a chapter a page.
public struct EPUBExporter: Exporter {
    public let format = Format(
        name: "epub",
        summary: "EPUB 3.3 book, a chapter a page",
        fileExtension: "epub",
        isDefault: true,
        isBinary: true,
        succession: .comparison
    )

    public let options = [Self.answers.spec, Self.extras.spec, Self.cover.spec, Self.coverFont.spec]

    static let answers = ExportOption(
        "answers",
        default: AnswerPlacement.linked,
        summary: "where answers are: behind links at the end or after chapters, folded, in notes, open"
    )

    static let extras = ExportOption(
        "extras",
        some: EPUBExtra.self,
        summary: "what a book has beside the deck's own pages"
    )

    static let cover = ExportOption<String?>(
        "cover",
        summary: "a PNG or JPEG, shapes, or none; drawn with a font where one is found"
    )

    static let coverFont = ExportOption<String?>("cover-font", summary: "file of the font of the cover")

    public init() {}

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try EPUBSession(job, output: output.main)
    }
}
