internal import DeckleCore
internal import DeckleText

/// What the template around every page is told.
struct EPUBShell: TemplateView {
    /// The page's name in the reading system.
    let title: String
    /// Whether it is a page of answers, which `title` alone does not tell from that of the questions.
    let isAnswers: Bool
    /// Whether it is a picture alone, which is no larger than a page then.
    let isPicture: Bool
    /// The path from the page to the package document's folder.
    let root: String
    let language: String
    let direction: Direction

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title },
        .flag("isAnswers") { $0.isAnswers },
        .flag("isPicture") { $0.isPicture },
        .text("root") { $0.root },
        .text("language") { $0.language },
        .text("direction") { $0.direction.rawValue },
    ]
}

extension EPUBShell {
    /// - Parameter root: the path from the page to the package document's folder.
    init(_ title: String, isAnswers: Bool = false, isPicture: Bool = false, of book: EPUBBook, root: String) {
        self.init(
            title: title,
            isAnswers: isAnswers,
            isPicture: isPicture,
            root: root,
            language: book.language,
            direction: book.direction
        )
    }
}
