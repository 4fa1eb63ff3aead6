internal import DeckleCore
internal import DeckleText

/// The theme's templates for books; the order of parts on a page is theirs.
struct EPUBLayout {
    /// The theme's folder for books.
    static let folder = "epub"

    let cover: Template<EPUBFrontMatter>
    let title: Template<EPUBFrontMatter>
    let part: Template<TopicView>
    let howTo: Template<EPUBHowTo>
    let takeaways: Template<EPUBTakeawayPage>
    let index: Template<EPUBIndexPage>
    let difficulties: Template<EPUBIndexPage>
    let colophon: Template<EPUBFrontMatter>
    let answerList: Template<EPUBAnswerList>
    let navigation: Template<EPUBContents>
    let answers: AnswerLayout
    private let shell: TemplateFrame<EPUBShell>

    /// - Throws: ``Failure``, see ``TemplateSet``
    init(_ theme: Theme, answers placement: AnswerPlacement) throws {
        let templates = try TemplateSet(theme, folder: Self.folder)
        cover = try templates.template("cover")
        title = try templates.template("title")
        part = try templates.template("part")
        howTo = try templates.template("how-to")
        takeaways = try templates.template("takeaways")
        index = try templates.template("index")
        difficulties = try templates.template("difficulties")
        colophon = try templates.template("colophon")
        answerList = try templates.template("answer-list")
        navigation = try templates.template("nav")
        answers = try AnswerLayout(templates, placement)
        shell = try templates.frame("page")
    }

    /// A page with what stands around every page.
    func document(_ page: EPUBPage, of book: EPUBBook, root: String = "../") -> [UInt8] {
        let view = EPUBShell(
            title: page.title,
            isAnswers: page.isAnswers,
            root: root,
            language: book.language,
            direction: book.direction
        )
        var bytes = shell.opening.render(view)
        bytes += page.body
        shell.closing.render(view, into: &bytes)
        return bytes
    }
}
