public import DeckleCore

/// Writes decks as books: EPUB 3.3, a part a topic, a chapter a page.
public struct EPUBExporter: Exporter {
    public let format = Format(
        name: "epub",
        summary: "EPUB 3.3 book, a chapter a page",
        fileExtension: "epub",
        isDefault: true,
        isBinary: true
    )

    public let options = [Self.answers.spec, Self.extras.spec]

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

    public init() {}

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try EPUBSession(job, output: output.main)
    }
}
