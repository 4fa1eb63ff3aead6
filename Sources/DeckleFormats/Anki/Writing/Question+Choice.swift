internal import DeckleCore

extension Question {
    /// A warning where none of the options of a choice is marked as right; nil where all is well.
    var choiceProblem: Diagnostic? {
        guard form == .choice, !(prompt.blocks + answer.blocks).contains(where: \.hasRightOption) else { return nil }
        return .warning(
            .apkgChoiceWithoutRightAnswer,
            "a choice question marks no option as right",
            at: origin,
            hint: "mark at least one item of a task list, as in - [x] Option"
        )
    }
}

extension Block {
    fileprivate var hasRightOption: Bool {
        if case .list(let list) = self { list.items.contains { $0.isDone == true } } else { false }
    }
}
