internal import DeckleCore
internal import DeckleText

/// The two sides of a question as its form asks.
struct CardSides {
    let front: [CardBlock]
    let back: [CardBlock]
    private let takeaway: [CardBlock]
    private let gist: [CardBlock]

    init(_ question: Question, labels: Labels, takeaways: TakeawayLabels) {
        let whole = question.prompt.blocks
        let gap = { labels.text("gap", number: $0) }
        let shown = question.concealed(gap: gap, formulaGap: Formula.words)
        let asides = question.asides.map { aside in
            CardBlock.aside(aside.kind, label: labels[aside.kind.rawValue], aside.content.blocks)
        }
        let isHint = question.asides.map { $0.kind == .hint }
        let hints = zip(asides, isHint).filter(\.1).map(\.0), additions = zip(asides, isHint).filter { !$0.1 }.map(\.0)
        front =
            Self.asked(shown) + question.optionsInAnswer.map(CardBlock.block) + hints
            + (question.form == .typed ? [.line] : [])
        let solution = shown == whole ? [] : whole
        let answer = (solution + question.answer.blocks).map(CardBlock.block)
        takeaway =
            question.takeaway.map { takeaway in
                let label = takeaways.label(of: takeaway).nonEmpty ?? labels["takeaway"]
                return [.takeaway(label: label, takeaway.content)]
            } ?? []
        gist = Array(answer.prefix(1))
        let told = answer + takeaway + additions
        back = question.isOpen || told.isEmpty ? answer + [.note(labels["no-answer"])] : told
    }

    /// What stands for a back that is too long: the line to remember or the first block, and where the rest is.
    func brief(number: Int, _ labels: Labels) -> [CardBlock] {
        (takeaway.isEmpty ? gist : takeaway) + [Self.pointer(to: number, labels)]
    }

    /// What stands for an answer that is asked by and too long: its first block, as a line to remember names what is asked.
    func cue(number: Int, _ labels: Labels) -> [CardBlock] { gist + [Self.pointer(to: number, labels)] }

    private static func pointer(to number: Int, _ labels: Labels) -> CardBlock {
        .note(labels.text("card-full-answer", number: String(number)))
    }

    private static func asked(_ blocks: [Block]) -> [CardBlock] {
        guard let opening = blocks.opening else { return blocks.map(CardBlock.block) }
        return [.question(opening.content)] + opening.rest.map(CardBlock.block)
    }
}
