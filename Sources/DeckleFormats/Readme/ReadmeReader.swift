public import DeckleCore
internal import DeckleText

/// Reads Markdown in which people collect questions: a README, or any such text.
public struct ReadmeReader: Reader {
    public let format = Format(
        name: "readme",
        summary: "questions in Markdown, as in the README of a repository",
        fileExtension: "md"
    )

    public init() {}

    private static let endings = ["md", "markdown", "mdown", "mkd", "mdx"]

    /// Likely by its name, or where it begins with a heading.
    public func recognizes(_ source: Source) -> Recognition {
        if source.isFolder { return .foreign }
        let name = source.path.isEmpty ? source.name : source.path
        if Self.endings.contains(FilePath.fileExtension(of: name).lowercased()) { return .likely }
        let isHeading = source.bytes.withBytes { bytes in
            MarkdownLine.heading(Array(bytes.prefix(200))[...]).map { !$0.words.isEmpty } ?? false
        }
        return isHeading ? .likely : .foreign
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        let outline = ReadmeOutline(ReadmeText(source))
        let groups = ReadmeGroups(outline).chosen()
        guard !groups.isEmpty else { throw Self.noQuestions(in: outline) }
        var builder = ReadmeDeckBuilder(outline, cut: ReadmeCut(outline, groups: groups), source: source)
        let manuscript = builder.manuscript()
        log += builder.log
        return [manuscript]
    }

    private static func noQuestions(in outline: ReadmeOutline) -> Failure {
        let guess = ReadmeGroups(outline).candidates().first
        return Failure(
            .error(
                .readmeNoQuestions,
                "this is \(outline.census.name); nothing in it looks like questions with answers",
                at: Place(file: outline.text.name),
                hint: guess.map { "the likeliest would be \($0.starts.count) \($0.grammar.words)" }
                    ?? "a question is a heading, a fold or a numbered line that asks, with its answer behind it"
            )
        )
    }
}
