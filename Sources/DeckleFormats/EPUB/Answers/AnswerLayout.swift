internal import DeckleText

/// Makes the pages of chapters, with the answers where the book has them.
struct AnswerLayout {
    let placement: AnswerPlacement
    private let questions: Template<PageView>
    /// The template of pages of answers; nil where they stand with the questions.
    private let answers: Template<PageView>?

    /// Compiles the templates.
    ///
    /// - Throws: ``Failure``, see ``TemplateSet``
    init(_ templates: TemplateSet, _ placement: AnswerPlacement) throws {
        self.placement = placement
        questions = try templates.template(placement.isApart ? "chapter" : "chapter-\(placement.rawValue)")
        answers = placement.isApart ? try templates.template("answers") : nil
    }

    /// The pages of a section of a chapter, its questions' first.
    func pages(of chapter: EPUBChapter, section: Int) -> [EPUBPage] {
        let file = chapter.questionFile(section)
        let answerFile = chapter.answerFile(section)
        var view = chapter.view(section)
        for index in view.questions.indices where placement.isApart {
            view.questions[index].questionFile = EPUBArchive.name(ofPage: file)
            view.questions[index].answerFile = EPUBArchive.name(ofPage: answerFile)
        }
        let asked = EPUBPage(file: file, title: view.title, body: questions.render(view))
        guard let answers, chapter.hasAnswers(section) else { return [asked] }
        let page = EPUBPage(
            file: answerFile,
            title: view.title,
            isAnswers: true,
            stage: placement == .linked ? .answers : .chapters,
            body: answers.render(view)
        )
        return [asked, page]
    }
}
