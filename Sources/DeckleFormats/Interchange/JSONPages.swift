internal import DeckleCore

/// The questions of a deck read from its interchange form, by page.
struct JSONPages: PageProvider {
    let pages: [[Question]]
    let extras: [[Property]]

    func questions(of outline: PageOutline, log: inout [Diagnostic]) -> [Question] {
        guard pages.indices.contains(outline.handle) else { return [] }
        let questions = pages[outline.handle]
        return outline.questions.compactMap { question in
            let position = Int(question.handle)
            return questions.indices.contains(position) ? questions[position] : nil
        }
    }

    func extra(of outline: PageOutline) -> [Property] {
        extras.indices.contains(outline.handle) ? extras[outline.handle] : []
    }
}
