internal import DeckleCore
internal import DeckleText

extension Question {
    /// Warnings where a question that is to hide something hides nothing, or hides it where no card asks for it.
    var clozeProblems: [Diagnostic] {
        guard form == .cloze else { return [] }
        var problems: [Diagnostic] = []
        if !(prompt.blocks + answer.blocks).contains(where: \.hasCloze) {
            let hint = "mark what to hide as {{c1::…}}, or give the question another form"
            problems.append(.warning(.clozeNone, "a cloze question hides nothing", at: origin, hint: hint))
        }
        for aside in asides where aside.content.blocks.contains(where: \.hasCloze) {
            let message = "a cloze in \"\(aside.kind.rawValue)\" hides nothing"
            problems.append(
                .warning(.clozeNotHidden, message, at: origin, hint: "mark words of the question or the answer")
            )
        }
        return problems
    }
}
