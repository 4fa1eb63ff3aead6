internal import DeckleCore
internal import DeckleText

/// A question as the book shows it, its texts rendered.
struct EPUBQuestion {
    /// The id of the question, and that of its answer.
    let id: String
    let answerID: String
    /// The number of the chapter and that of the question in it, such as `4.1`.
    let number: String
    /// The question in one line of plain text; empty where it has no words.
    let title: String
    /// The first paragraph of the prompt, the heading; empty where the prompt starts with something else.
    let heading: Markup
    /// The rest of the prompt.
    let prompt: Markup
    /// The whole prompt with nothing hidden, where the question hides something.
    let solution: Markup
    let answer: Markup
    let takeaway: (label: String, content: Markup)?
    let difficulty: Difficulty?
    let language: String?

    /// - Parameter question: fitted by ``EPUBPictures``.
    init(_ question: Question, page: String, number: String, labels: Labels) throws {
        id = Anchor.name("q", page: page, question: question.id)
        answerID = Anchor.name("a", page: page, question: question.id)
        self.number = number
        difficulty = question.difficulty
        language = question.language
        let renderer = Self.renderer(prefix: id)
        let asked = question.concealed(gap: { labels.text("gap", number: $0) })
        title = PlainText.line(asked)
        (heading, prompt) = try Self.split(asked, renderer)
        let hidesSomething = asked != question.prompt.blocks
        solution = hidesSomething ? try Self.renderer(prefix: "s-" + id).render(question.prompt.blocks) : .empty
        answer = try Self.renderer(prefix: answerID).render(question.answer.blocks)
        takeaway = try question.takeaway.map { ($0.label, try renderer.render($0.content)) }
    }

    /// How many bytes the texts take in a file, roughly what decides where a chapter is cut.
    var size: Int {
        let parts = [heading, prompt, solution, answer, takeaway?.content ?? .empty]
        return parts.reduce(1024) { $0 + $1.text.utf8.count }
    }

    private static func renderer(prefix: String) -> HTMLRenderer {
        HTMLRenderer(dialect: Dialect(), headingBase: 3, idPrefix: prefix + "-") { "../" + EPUBPictures.path(of: $0) }
    }

    /// The text that a heading can hold, and the blocks that stand below it.
    private static func split(_ blocks: [Block], _ renderer: HTMLRenderer) throws -> (heading: Markup, rest: Markup) {
        guard let opening = blocks.opening else { return (.empty, try renderer.render(blocks)) }
        return (try renderer.render(opening.content), try renderer.render(opening.rest))
    }
}
