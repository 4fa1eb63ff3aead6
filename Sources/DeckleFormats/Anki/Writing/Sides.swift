internal import DeckleCore

/// What stands on the two sides of a note, by the form that its question is asked in.
struct Sides: Sendable, Hashable {
    var front: [Block]
    var back: [Block]

    init(_ question: Question, form: Form) {
        front = question.prompt.blocks
        back = question.answer.blocks
        switch form {
        case .basic, .reversed, .optionalReversed, .typed: break
        case .choice:
            // Options may stand on either side; the front shows them all, the back says which are right.
            back = front.filter { Self.unmarked($0) != nil } + back
            front = front.map { Self.unmarked($0) ?? $0 } + question.answer.blocks.compactMap(Self.unmarked)
        case .cloze:
            // What is hidden may stand in the answer: then all of it is the text, and nothing remains.
            guard back.contains(where: \.hasCloze) else { break }
            front += back
            back = []
        }
    }

    /// The list of a choice without the marks that tell which items are right; nil for anything else.
    private static func unmarked(_ block: Block) -> Block? {
        guard case .list(var list) = block, list.items.contains(where: { $0.isDone != nil }) else { return nil }
        for index in list.items.indices { list.items[index].isDone = nil }
        return .list(list)
    }
}
