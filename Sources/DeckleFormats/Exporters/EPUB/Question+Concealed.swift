internal import DeckleCore

extension Question {
    /// The prompt as it may be shown before the answer: gaps instead of hidden text, choices without their marks.
    ///
    /// - Parameter gap: what stands in the place of hidden text, made from its hint or from dots.
    func concealed(gap: @escaping (String) -> String) throws -> [Block] {
        switch form {
        case .basic, .reversed, .typed: return prompt.blocks
        case .cloze, .choice: return try Self.concealer(gap).map(prompt.blocks)
        }
    }

    private static func concealer(_ gap: @escaping (String) -> String) -> ContentMapper {
        ContentMapper(
            block: { block in
                guard case .list(var list) = block else { return [block] }
                for index in list.items.indices where list.items[index].isDone != nil {
                    list.items[index].isDone = false
                }
                return [.list(list)]
            },
            inline: { inline in
                guard case .cloze(let cloze) = inline else { return [inline] }
                return [.text(gap(cloze.hint ?? "…"))]
            }
        )
    }
}
