internal import DeckleCore

/// The pages of a deck read from its interchange form.
struct JSONPages: PageProvider {
    /// What a page holds beside its outline.
    struct Content {
        var questions: [Question]
        var extra: [Property]
    }

    /// By the handle of the outline.
    let contents: [Content]

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) -> Page {
        guard contents.indices.contains(outline.handle) else {
            return Page(outline: outline, index: index, questions: [])
        }
        let content = contents[outline.handle]
        let questions = outline.questions.compactMap { question in
            let position = Int(question.handle)
            return content.questions.indices.contains(position) ? content.questions[position] : nil
        }
        return Page(outline: outline, index: index, questions: questions, extra: content.extra)
    }
}
