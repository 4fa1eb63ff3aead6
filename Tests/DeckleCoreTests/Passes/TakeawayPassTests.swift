import DeckleCore
import Testing

@Suite struct TakeawayPassTests {
    private func lifted(
        _ last: Block,
        after first: [Block] = [.paragraph([.text("Prose.")])],
        words: [String] = ["Rule of thumb"]
    ) -> Question {
        var question = Question(id: "q", prompt: Passage([]), answer: Passage(first + [last]))
        TakeawayPass(words: words).apply(to: &question)
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

    @Test(arguments: [
        ("经验法则：退潮时出海。", "经验法则", "经验法则", "退潮时出海。"),
        ("经验法则——退潮时出海。", "经验法则", "经验法则", "退潮时出海。"),
        ("À retenir\u{A0}: deux marées par jour.", "À retenir", "À retenir", "deux marées par jour."),
        ("RÈGLE D'OR : deux marées par jour.", "Règle d’or", "RÈGLE D'OR", "deux marées par jour."),
        ("قاعدة عامة: مدّان في اليوم.", "قاعدة عامة", "قاعدة عامة", "مدّان في اليوم."),
        ("Kısaca ― günde iki gelgit.", " Kısaca ", "Kısaca", "günde iki gelgit."),
        ("TL;DR - two tides a day.", "tl;dr", "TL;DR", "two tides a day."),
    ])
    func readsTheMarksOfEveryScript(text: String, word: String, label: String, content: String) {
        let question = lifted(.paragraph([.text(text)]), words: [word])
        #expect(question.takeaway == Takeaway(label: label, content: [.text(content)]))
    }

    @Test func takesTheWordThatAMarkFollows() {
        let question = lifted(.paragraph([.text("Merke dir: Ebbe.")]), words: ["Merke", "Merke dir"])
        #expect(question.takeaway?.label == "Merke dir")
    }

    @Test(arguments: [[], ["", "  "], ["Takeaway"]])
    func knowsNoOtherWords(words: [String]) {
        #expect(lifted(.paragraph([.text(": a")]), words: words).takeaway == nil)
        #expect(lifted(.paragraph([.text("Rule of thumb: a")]), words: words).takeaway == nil)
    }

    @Test func leavesWhatAClozeHidesWhereItIsHidden() {
        let hidden: [Inline] = [.cloze(Cloze(number: 1, content: [.text("short")])), .maths("{{c2::x}}")]
        for piece in hidden {
            let line = Block.paragraph([.text("Rule of thumb: keep it "), .strong([piece])])
            #expect(lifted(line).answer.blocks.last == line)
        }
        #expect(lifted(.paragraph([.text("Rule of thumb: "), .maths("x")])).takeaway?.content == [.maths("x")])
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
