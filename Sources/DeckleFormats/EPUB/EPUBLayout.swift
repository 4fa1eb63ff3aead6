internal import DeckleCore
internal import DeckleText

/// Lays pages out with the theme's templates; the order of parts on a page is theirs.
struct EPUBLayout {
    /// The theme's folder for books.
    static let folder = "epub"

    private let templates: TemplateSet
    private let book: [String: Any]

    init(_ book: EPUBBook, theme: Theme) throws {
        templates = try TemplateSet(theme, folder: Self.folder)
        var context: [String: Any] = [
            "title": book.title, "creator": book.creator, "language": book.language,
            "direction": book.direction.rawValue,
            "questions": theme.labels.text("questions", count: book.questionCount),
        ]
        context["summary"] = book.summary
        context["date"] = book.date?.date
        context["author"] = book.creator == book.title ? nil : book.creator
        self.book = context
    }

    /// A whole page.
    ///
    /// - Parameters:
    ///   - template: what lays out the page's body.
    ///   - title: the page's name in the reading system.
    ///   - section: what the page holds where `title` alone would name two pages.
    ///   - root: the path from the page to the package document's folder.
    func page(
        _ template: String,
        title: String,
        section: String? = nil,
        root: String = "../",
        _ context: [String: Any]
    ) throws -> String {
        var context = context
        context["book"] = book
        var shell: [String: Any] = ["book": book, "title": title, "root": root]
        shell["section"] = section
        shell["body"] = try templates.render(template, context)
        return try templates.render("page", shell)
    }
}
