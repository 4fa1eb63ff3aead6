internal import DeckleCore

extension Passage {
    /// What there is to choose from, as a task list.
    ///
    /// - Parameter options: whether each is right, nil where that is not told, and its content.
    init(options: [(isRight: Bool?, content: Passage)]) {
        let lines = options.map { isRight, content in
            let mark = isRight.map { $0 ? "[x] " : "[ ] " } ?? ""
            let text = (content.markdown ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            return "- " + mark + text.joined(separator: "\n  ")
        }
        let items = options.map { ListItem(isDone: $0.isRight, content: $0.content.blocks) }
        self.init([.list(List(items: items))], markdown: lines.joined(separator: "\n"))
    }

    /// One passage after the other.
    static func + (left: Passage, right: Passage) -> Passage {
        let texts = [left.markdown, right.markdown].compactMap(\.self).filter { !$0.isEmpty }
        return Passage(left.blocks + right.blocks, markdown: texts.isEmpty ? nil : texts.joined(separator: "\n\n"))
    }
}
