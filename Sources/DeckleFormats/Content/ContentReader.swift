public import DeckleCore
internal import DeckleText

/// Reads the content folder of a Nuxt Content site: YAML files of frameworks and topics, and Markdown files whose front
/// matter lists questions.
///
/// What the site's build would make of the folder is composed as a payload, so that a key means the same in both.
public struct ContentReader: Reader {
    public let format = Format(
        name: "content",
        summary: "the content folder of a Nuxt Content site: YAML, and Markdown with questions in its front matter",
        fileExtension: "md"
    )

    public let answers: Set<ReadingWishes.Kind> = [.map, .questions]

    private let nuxt: NuxtReader

    public init() {
        nuxt = NuxtReader()
    }

    /// How many Markdown files are looked into.
    private static let sampleSize = 50

    /// Certain where one of the first Markdown files lists questions in its front matter, or a file of YAML or JSON
    /// lies in a folder of frameworks or topics.
    public func recognizes(_ source: Source) -> Recognition { recognizes(source, wishes: ReadingWishes()) }

    /// Where the user names prompts, a list of items with such a name is one of questions.
    public func recognizes(_ source: Source, wishes: ReadingWishes) -> Recognition {
        let lists = ContentLists(wishes.map)
        guard source.isFolder, let files = try? FolderListing(source.tree).files else { return .foreign }
        let kinds = files.map(ContentFile.Kind.init)
        if kinds.contains(.framework) || kinds.contains(.topic) { return .certain }
        let pages = zip(files, kinds).lazy.filter { $0.1 == .page }.prefix(Self.sampleSize)
        return pages.contains { Self.has(lists, $0.0, in: source.tree) } ? .certain : .foreign
    }

    private static func has(_ lists: ContentLists, _ path: String, in tree: any FileTree) -> Bool {
        guard let text = try? tree.read(path)?.text() else { return false }
        return FrontMatter(text).map { lists.mayBe(in: $0.yaml) } ?? false
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        let listing = try FolderListing(source.tree)
        log += listing.remarks(in: source.name)
        var builder = ContentBuilder(source, lists: ContentLists(wishes.map))
        builder.add(listing.files)
        let content = builder.content()
        guard !content.places.isEmpty, wishes.questions == nil else {
            return [try articles(of: content, in: source, wishes: wishes, log: &log)]
        }
        log += content.log
        return try manuscripts(of: content, in: source, wishes: wishes, log: &log)
    }

    private func manuscripts(
        of content: ContentPayload,
        in source: Source,
        wishes: ReadingWishes,
        log: inout [Diagnostic]
    ) throws -> [Manuscript] {
        var folder = source
        folder.modified = content.modified
        var own: [Diagnostic] = []
        do throws(Failure) {
            let input = try NuxtInput(file: folder, payload: content.bytes)
            let manuscripts = try nuxt.manuscripts(in: input, wishes: wishes, log: &own)
            log += content.places.located(own)
            // Pages of decks that nobody asked for are in none.
            if wishes.deck == nil { log += content.places.leftOut(from: manuscripts) }
            let folders = content.places.folders
            return manuscripts.map { manuscript in
                var manuscript = manuscript
                manuscript.pages = ContentPages(pages: manuscript.pages, places: content.places)
                manuscript.pageFolders = folders
                return manuscript
            }
        } catch {
            let others = error.diagnostics.filter { $0.code != .payloadNoQuestions }
            let left = content.places.located(own + others) + content.places.leftOut(from: [])
            throw Failure(left + Self.noQuestions(source, log: others))
        }
    }

    /// Nothing where an error is told that may have cost the questions.
    static func noQuestions(_ source: Source, log: [Diagnostic]) -> [Diagnostic] {
        if log.contains(where: { $0.severity == .error }) { return [] }
        return [
            .error(
                .contentNoQuestions,
                "no file in the folder lists questions",
                at: Place(file: source.name),
                hint:
                    "a page is a Markdown file with a list of questions in its front matter; deckle init FOLDER writes some"
            )
        ]
    }
}
