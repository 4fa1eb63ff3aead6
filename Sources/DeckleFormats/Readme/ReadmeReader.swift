public import DeckleCore
internal import DeckleText

/// Reads Markdown in which people collect questions: a README, any other such text, or a folder of them.
public struct ReadmeReader: Reader {
    public let format = Format(
        name: "readme",
        summary: "questions in Markdown, as in the README of a repository, or a folder of such files",
        fileExtension: "md"
    )

    public let answers: Set<ReadingWishes.Kind> = [.questions, .sections, .skippedSections]

    public init() {}

    static let endings = ["md", "markdown", "mdown", "mkd", "mdx"]

    /// Likely by its name, or where it begins with a heading.
    public func recognizes(_ source: Source) -> Recognition {
        if source.isFolder {
            return (try? FolderListing(source.tree).files).map(ReadmeFolder.isOne) == true ? .likely : .foreign
        }
        let name = source.path.isEmpty ? source.name : source.path
        if Self.endings.contains(FilePath.fileExtension(of: name).lowercased()) { return .likely }
        let isHeading = source.bytes.withBytes { bytes in
            MarkdownLine.heading(Array(bytes.prefix(200))[...]).map { !$0.words.isEmpty } ?? false
        }
        return isHeading ? .likely : .foreign
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        let choice = try wishes.questions.map { text throws(Failure) in try GrammarChoice(text) }
        if source.isFolder { return [try manuscript(ofFolder: source, wishes, choice, log: &log)] }
        let outline = ReadmeOutline(try ReadmeText(source))
        guard let script = ReadmeScript(outline, choice: choice) else { throw Failure(outline.noQuestions(choice)) }
        var builder = ReadmeDeckBuilder(
            ReadmeNames(outline, cut: script.cut, source: source),
            source: source,
            wishes: wishes
        )
        builder.add(script, modified: source.modified)
        let manuscript = try builder.manuscript()
        log += builder.log
        return [manuscript]
    }
}
