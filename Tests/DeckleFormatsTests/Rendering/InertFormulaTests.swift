import DeckleCore
import DeckleText
import Testing

@testable import DeckleFormats

@Suite struct InertFormulaTests {
    private func parted(_ tex: String, after mark: String) -> [Inline] {
        var formula = InertFormula(["[latex]", "[sound:", "[$]"], after: mark)
        return formula.part(ClozeMarks.parts(of: tex))
    }

    @Test(arguments: [
        (#"latex]x[/latex]"#, #"{}latex]x[/latex]"#), (#"LaTeX]"#, #"{}LaTeX]"#), (#"$]x[/$]"#, #"{}$]x[/$]"#),
        (#"a[sound:x]"#, #"a[{}sound:x]"#), (#"\sqrt[3]{x}"#, #"\sqrt[3]{x}"#), (#"[[latex]]"#, #"[[{}latex]]"#),
        ("", ""),
    ])
    func partsWhatADisplayedFormulaWouldMake(tex: String, expected: String) {
        #expect(parted(tex, after: #"\["#) == [.text(expected)])
    }

    @Test func aFormulaInTextStartsWithNoBracket() {
        #expect(parted("latex]", after: #"\("#) == [.text("latex]")])
    }

    @Test func clozesPartNothing() {
        let expected: [Inline] = [
            .text("[so"),
            .cloze(Cloze(number: 1, content: [.text("u"), .cloze(Cloze(number: 2, content: [.text("nd")]))])),
            .text("{}:x]"),
        ]
        #expect(parted("[so{{c1::u{{c2::nd}}}}:x]", after: #"\("#) == expected)
        let first: [Inline] = [.cloze(Cloze(number: 1, content: [.text("{}sound:x")]))]
        #expect(parted("{{c1::sound:x}}", after: #"\["#) == first)
    }

    @Test(arguments: [("sound:x", "{}sound:x"), ("latex", "{}latex"), ("LATEX!", "LATEX!"), ("a [$]", "a [{}$]")])
    func aHintStandsInBrackets(hint: String, expected: String) {
        let cloze = Cloze(number: 1, content: [.text("y")], hint: expected)
        #expect(parted("{{c1::y::\(hint)}}", after: #"\("#) == [.cloze(cloze)])
    }
}
