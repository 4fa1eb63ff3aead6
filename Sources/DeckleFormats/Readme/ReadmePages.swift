internal import DeckleCore
internal import DeckleText

/// Makes the questions of a page out of the text when they are asked for.
struct ReadmePages: PageProvider {
    /// A file of the deck.
    struct File: Sendable {
        let text: ReadmeText
        /// How often lines stand in it that are nothing but a link to a part of it.
        let jumps: [ArraySlice<UInt8>: Int]
    }

    let files: [File]
    let questions: [ReadmeQuestion]

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        var page = Page(outline: outline, index: index, questions: [])
        for outline in outline.questions {
            guard questions.indices.contains(Int(outline.handle)) else { continue }
            let source = questions[Int(outline.handle)]
            page.questions.append(question(outline, source, in: files[source.file], log: &log))
        }
        return page
    }

    private func question(
        _ outline: QuestionOutline,
        _ source: ReadmeQuestion,
        in file: File,
        log: inout [Diagnostic]
    ) -> Question {
        let title = ReadmeTitle(file.text.slice(source.title))
        let body = QuestionBody(source, in: file.text, jumps: file.jumps)
        let place = Place(file: file.text.name, line: source.line)
        if body.lacksRightOption { log.append(.noRightOption(at: place)) }
        let passage = { (source: (text: String, line: Int)?, log: inout [Diagnostic]) in
            guard let source else { return Passage([]) }
            let place = Place(file: file.text.name, line: source.line)
            return MarkdownReader().passage(source.text, place: place, log: &log)
        }
        let prompt =
            passage((TitleText.escaped(title.markdown), source.line), &log) + passage(body.prompt.markdown, &log)
        var options: [(isRight: Bool?, content: Passage)] = []
        for option in body.options { options.append((option.isRight, passage(option.lines.markdown, &log))) }
        let answer = body.isOpen ? Passage([]) : passage(body.answer.markdown, &log)
        return Question(
            outline,
            prompt: prompt,
            answer: options.isEmpty ? answer : Passage(options: options) + answer,
            origin: place
        )
    }
}
