internal import DeckleCore
internal import DeckleText

/// What the two sides of a card hold, before it is known how they fit.
struct CardDraft {
    var front: [CardBlock]
    var back: [CardBlock]
    /// What may stand for a side that is too long.
    var briefFront: [CardBlock]?
    var briefBack: [CardBlock]?

    /// The cards that a question makes: one, or two where it is asked both ways.
    static func drafts(_ question: Question, labels: Labels, takeaways: TakeawayLabels, number: Int) -> [CardDraft] {
        let question = question.labelled(by: labels)
        let sides = CardSides(question, labels: labels, takeaways: takeaways)
        let card = CardDraft(front: sides.front, back: sides.back, briefBack: sides.brief(number: number, labels))
        switch question.form {
        case .basic, .typed, .cloze, .choice, .optionalReversed: return [card]
        case .reversed:
            guard !question.isOpen else { return [card] }
            let answer = question.answer.blocks.map(CardBlock.block)
            guard !answer.isEmpty else { return [card, CardDraft(front: sides.back, back: sides.front)] }
            let cue = sides.cue(number: number, labels)
            return [card, CardDraft(front: answer, back: sides.front, briefFront: cue)]
        }
    }

    /// How many cards a question makes, as its outline tells.
    static func count(_ question: QuestionOutline) -> Int { question.form == .reversed && !question.isOpen ? 2 : 1 }
}
