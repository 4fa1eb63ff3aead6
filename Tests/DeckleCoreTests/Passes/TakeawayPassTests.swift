import DeckleCore
import Testing

@Suite struct TakeawayPassTests {
    private func lifted(_ last: Block, after first: [Block] = [.paragraph([.text("Prose.")])]) -> Question {
        var question = Question(id: "q", prompt: Passage([]), answer: Passage(first + [last]))
        TakeawayPass.apply(to: &question)
        return question
    }

    @Test(arguments: [
        Block.paragraph([.text("Rule of thumb: keep it short.")]),
        .paragraph([.text("RULE OF THUMB — keep it short.")]),
        .paragraph([.strong([.text("Rule of thumb:")]), .text(" keep it short.")]),
        .paragraph([.strong([.text("Rule of thumb")]), .text(": keep it short.")]),
        .paragraph([.emphasis([.strong([.text("rule of thumb")]), .text(" :")]), .softBreak, .text("keep it short.")]),
        .quote([.paragraph([.text("Rule of thumb - keep it short.")])]),
    ])
    func liftsEveryFormOfTheLine(block: Block) {
        let question = lifted(block)
        #expect(question.takeaway?.content == [.text("keep it short.")])
        #expect(question.takeaway?.label.lowercased() == "rule of thumb")
        #expect(question.answer.blocks == [.paragraph([.text("Prose.")])])
    }

    @Test func keepsWhatFollowsTheLabelAsItIs() {
        let question = lifted(.paragraph([.text("Rule of thumb: use "), .code("defer"), .text(" twice")]))
        #expect(question.takeaway?.content == [.text("use "), .code("defer"), .text(" twice")])
    }

    @Test func looksBehindFootnotes() {
        let note = Block.footnote(label: "1", content: [.paragraph([.text("Note.")])])
        let question = lifted(note, after: [.paragraph([.text("P.")]), .paragraph([.text("Rule of thumb: short.")])])
        #expect(question.takeaway?.content == [.text("short.")])
        #expect(question.answer.blocks == [.paragraph([.text("P.")]), note])
    }

    @Test(arguments: [
        Block.paragraph([.text("Rule of thumb-based planning.")]),
        .paragraph([.text("Rule of thumb")]),
        .paragraph([.text("Rule of thumb:")]),
        .paragraph([.text("A rule of thumb: no.")]),
        .list(List(items: [ListItem(content: [.paragraph([.text("Rule of thumb: no.")])])])),
    ])
    func leavesOtherBlocks(block: Block) {
        let question = lifted(block)
        #expect(question.takeaway == nil)
        #expect(question.answer.blocks.count == 2)
    }

    @Test func leavesAnAnswerThatIsNothingElse() {
        #expect(lifted(.paragraph([.text("Rule of thumb: all of it.")]), after: []).takeaway == nil)
    }
}
