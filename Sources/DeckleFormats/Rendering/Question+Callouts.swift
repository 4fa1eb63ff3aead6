internal import DeckleCore

extension Question {
    /// The question with the theme's words over callouts that their author gave no title.
    func labelled(by labels: Labels) -> Question {
        let texts = [prompt.blocks, answer.blocks] + asides.map(\.content.blocks)
        guard texts.contains(where: \.hasUnlabelledCallout) else { return self }
        let mapper = ContentMapper<Never>(
            block: { block in
                guard case .group(var group) = block, let callout = group.unlabelledCallout else { return [block] }
                group.label = [.text(labels["callout-\(callout.rawValue)"])]
                return [.group(group)]
            },
            inline: { [$0] }
        )
        return mapper.map(self)
    }
}

extension [Block] {
    fileprivate var hasUnlabelledCallout: Bool {
        contains { block in
            if case .group(let group) = block, group.unlabelledCallout != nil { return true }
            return block.children.blocks.hasUnlabelledCallout
        }
    }
}

extension Group {
    fileprivate var unlabelledCallout: CalloutKind? { label.isEmpty ? callout : nil }
}
