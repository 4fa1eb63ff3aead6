internal import DeckleText

/// Answers on pages of their own after all chapters, with links from the questions and back.
struct LinkedAnswers: AnswerMode {
    static let disclosure = Disclosure.concealed

    private let questions: Template<PageView>
    private let answers: Template<PageView>

    init(_ templates: TemplateSet) throws {
        questions = try templates.template("chapter")
        answers = try templates.template("answers")
    }

    func pages(of chapter: EPUBChapter, section: Int) -> [EPUBPage] {
        let questionFile = chapter.questionFile(section), answerFile = chapter.answerFile(section)
        var view = chapter.view(section)
        for index in view.questions.indices {
            view.questions[index].questionFile = questionFile + ".xhtml"
            view.questions[index].answerFile = answerFile + ".xhtml"
        }
        let asked = EPUBPage(file: questionFile, title: view.title, body: questions.render(view))
        guard chapter.hasAnswers(section) else { return [asked] }
        return [asked, EPUBPage(file: answerFile, title: view.title, isAnswers: true, body: answers.render(view))]
    }
}
