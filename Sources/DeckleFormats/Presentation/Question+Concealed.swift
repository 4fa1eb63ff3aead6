internal import DeckleCore
internal import DeckleText

extension Question {
    /// The prompt as it may be shown before the answer: gaps instead of hidden text, choices without their marks.
    ///
    /// - Parameters:
    ///   - gap: what stands in the place of hidden text, made from its hint or from dots.
    ///   - formulaGap: what of TeX stands there in formulas, made of the gap.
    func concealed(
        gap: @escaping (String) -> String,
        formulaGap: @escaping (String) -> String = { $0 }
    ) -> [Block] {
        switch form {
        case .basic, .reversed, .optionalReversed, .typed: return prompt.blocks
        case .cloze, .choice: return Self.concealer(gap, formulaGap).map(prompt.blocks)
        }
    }

    /// The lists in the answer that a choice is made from, without their marks; they are shown with the prompt, as nothing
    /// could be chosen before.
    var optionsInAnswer: [Block] {
        guard form == .choice else { return [] }
        return answer.blocks.compactMap { block in
            guard case .list(let list) = block, list.items.contains(where: { $0.isDone != nil }) else { return nil }
            return .list(list.withoutMarks)
        }
    }

    private static func concealer(
        _ gap: @escaping (String) -> String,
        _ formulaGap: @escaping (String) -> String
    ) -> ContentMapper<Never> {
        let formula = { (tex: String) in ClozeMarks.plain(tex) { formulaGap(gap($0.hint ?? "…")) } }
        return ContentMapper(
            block: { block in
                if case .list(let list) = block { return [.list(list.withoutMarks)] }
                if case .code(let code) = block { return [.code(code.concealed(gap))] }
                if case .maths(let tex) = block { return [.maths(formula(tex))] }
                return [block]
            },
            inline: { inline in
                if case .cloze(let cloze) = inline { return [.text(gap(cloze.hint ?? "…"))] }
                if case .maths(let tex) = inline { return [.maths(formula(tex))] }
                return [inline]
            }
        )
    }
}

extension List {
    /// The list with every task open.
    fileprivate var withoutMarks: List {
        var list = self
        for index in list.items.indices where list.items[index].isDone != nil { list.items[index].isDone = false }
        return list
    }
}

extension CodeBlock {
    /// The code with gaps for what is hidden, without colours, which belong to the whole text.
    fileprivate func concealed(_ gap: (String) -> String) -> CodeBlock {
        guard !clozes.isEmpty else { return self }
        let bytes = Array(text.utf8)
        var shown: [UInt8] = []
        var end = 0
        for cloze in clozes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let range = cloze.range.clamped(to: 0..<bytes.count)
            guard range.lowerBound >= end else { continue }
            shown += bytes[end..<range.lowerBound] + Array(gap(cloze.hint ?? "…").utf8)
            end = range.upperBound
        }
        return CodeBlock(
            language: language,
            fileName: fileName,
            markedLines: markedLines,
            text: String(decoding: shown + bytes[end...], as: UTF8.self)
        )
    }
}
