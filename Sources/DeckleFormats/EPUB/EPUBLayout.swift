internal import DeckleCore
internal import DeckleText

/// The theme's templates for books; the order of parts on a page is theirs.
struct EPUBLayout {
    /// The theme's folder for books.
    static let folder = "epub"

    let cover: Template<EPUBFrontMatter>
    let title: Template<EPUBFrontMatter>
    let part: Template<TopicView>
    let answerList: Template<EPUBAnswerList>
    private let navigation: TemplateFrame<EPUBContents>
    let answers: AnswerLayout
    // Nil for what the book does not have.
    let howTo: Template<EPUBHowTo>?
    let takeaways: Template<EPUBTakeawayPage>?
    let index: Template<EPUBIndexPage>?
    let difficulties: Template<EPUBIndexPage>?
    let changes: Template<EPUBIndexPage>?
    let colophon: Template<EPUBFrontMatter>?
    private let shell: TemplateFrame<EPUBShell>

    /// - Throws: ``Failure``, see ``TemplateSet``
    init(_ theme: Theme, answers placement: AnswerPlacement, extras: [EPUBExtra], hasChanges: Bool) throws {
        let templates = try TemplateSet(theme, folder: Self.folder)
        cover = try templates.template("cover")
        title = try templates.template("title")
        part = try templates.template("part")
        howTo = try extras.contains(.howTo) ? templates.template("how-to") : nil
        takeaways = try extras.contains(.takeaways) ? templates.template("takeaways") : nil
        index = try extras.contains(.index) ? templates.template("index") : nil
        difficulties = try extras.contains(.difficulty) ? templates.template("difficulties") : nil
        changes = try hasChanges ? templates.template("changes") : nil
        colophon = try extras.contains(.colophon) ? templates.template("colophon") : nil
        answerList = try templates.template("answer-list")
        navigation = try templates.frame("nav", around: "list")
        answers = try AnswerLayout(templates, placement)
        shell = try templates.frame("page")
    }

    /// A page with what stands around every page.
    func document(_ page: EPUBPage, of book: EPUBBook) -> [UInt8] {
        let view = EPUBShell(
            page.title,
            isAnswers: page.isAnswers,
            isPicture: page.isPicture,
            of: book,
            root: "../"
        )
        var bytes = shell.opening.render(view)
        bytes += page.body
        shell.closing.render(view, into: &bytes)
        return bytes
    }

    /// What stands before and behind the table of contents in the navigation document.
    func navigation(
        _ title: String,
        _ contents: EPUBContents,
        of book: EPUBBook
    ) -> (opening: [UInt8], closing: [UInt8]) {
        let view = EPUBShell(title, of: book, root: "")
        return (
            shell.opening.render(view) + navigation.opening.render(contents),
            navigation.closing.render(contents) + shell.closing.render(view)
        )
    }
}
