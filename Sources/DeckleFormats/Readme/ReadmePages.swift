internal import DeckleCore
internal import DeckleText

/// Makes the questions of a page out of the text when they are asked for.
struct ReadmePages: PageProvider {
    private let text: ReadmeText
    private let jumps: [ArraySlice<UInt8>: Int]
    private let questions: [ReadmeQuestion]

    init(_ outline: ReadmeOutline, questions: [ReadmeQuestion]) {
        text = outline.text
        jumps = outline.jumps
        self.questions = questions
    }

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        let questions = outline.questions.compactMap { outline -> Question? in
            guard self.questions.indices.contains(Int(outline.handle)) else { return nil }
            return question(outline, self.questions[Int(outline.handle)], log: &log)
        }
        return Page(outline: outline, index: index, questions: questions)
    }

    private func question(
        _ outline: QuestionOutline,
        _ source: ReadmeQuestion,
        log: inout [Diagnostic]
    ) -> Question {
        let title = ReadmeTitle(text.slice(source.title)), body = QuestionBody(source, in: text, jumps: jumps)
        let place = Place(file: text.name, line: source.line)
        if body.lacksRightOption { log.append(.noRightOption(at: place)) }
        let prompt = passage((TitleText.escaped(title.markdown), source.line), &log)
        var options: [(isRight: Bool?, content: Passage)] = []
        for option in body.options { options.append((option.isRight, passage(option.lines.markdown, &log))) }
        let answer = body.isOpen ? Passage([]) : passage(body.answer.markdown, &log)
        return Question(
            outline,
            prompt: prompt + passage(body.prompt.markdown, &log),
            answer: options.isEmpty ? answer : Passage(options: options) + answer,
            origin: place
        )
    }

    private func passage(_ source: (text: String, line: Int)?, _ log: inout [Diagnostic]) -> Passage {
        guard let source else { return Passage([]) }
        return MarkdownReader().passage(source.text, place: Place(file: text.name, line: source.line), log: &log)
    }
}
