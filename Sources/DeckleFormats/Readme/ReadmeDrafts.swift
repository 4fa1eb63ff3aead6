internal import DeckleCore

/// Reads the questions of a file one after another, for their outlines.
struct ReadmeDrafts {
    private let script: ReadmeScript
    private let codePrompts: CodePrompt
    private var ids: DerivedIDs

    init(_ script: ReadmeScript) {
        self.script = script
        codePrompts = CodePrompt(script)
        ids = DerivedIDs(salt: script.key)
    }

    mutating func next(_ question: ReadmeQuestion) -> ReadmeDraft {
        let words = script.text.slice(question.title), title = script.title(of: question)
        let body = QuestionBody(question, in: script.text, noise: script.outline.noise)
        let code = title.code + body.code
        let normal = DerivedIDs.normal(title: title.words, code: code, options: body.optionTexts)
        var question = question
        question.asksByCode = codePrompts.asks(words, body)
        // Code that was taken for the answer's at first is no part of the id, which stays.
        let moved = question.asksByCode ? body.answer.partedBehindCode?.code.codeBlocks ?? [] : []
        return ReadmeDraft(
            question: question,
            title: title,
            body: body,
            normal: ([normal] + moved).joined(separator: "\n"),
            outline: QuestionOutline(
                id: title.id ?? body.id ?? script.whole?.id ?? ids.id(title: title.words, normal: normal),
                difficulty: title.difficulty ?? body.marks.difficulty,
                tags: body.marks.tags,
                form: body.options.isEmpty ? .basic : .choice,
                isOpen: body.isOpen
            )
        )
    }
}
