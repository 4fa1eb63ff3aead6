import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct FormulaSurveyTests {
    private func question(_ answer: [Block], takeaway: [Inline]? = nil, hint: [Block]? = nil) -> Question {
        Question(
            id: "q",
            prompt: Passage([.paragraph([.text("Why?")])]),
            answer: Passage(answer),
            takeaway: takeaway.map { Takeaway(label: "", content: $0) },
            asides: hint.map { [Aside(.hint, Passage($0))] } ?? [],
            origin: Place(file: "a.json", pointer: "/0")
        )
    }

    @Test func aFormulaThatCannotBeSetIsNamedWithItsPlace() {
        let survey = FormulaSurvey([question([.paragraph([.maths(#"\foo{x}"#)])])])
        let expected = Diagnostic.warning(
            .mathsNotSet,
            #"the formula \foo{x} is shown as its TeX: \foo is not known"#,
            at: Place(file: "a.json", pointer: "/0"),
            hint: "write it with the commands that docs/maths.md lists"
        )
        #expect(survey.log == [expected] && !survey.isEmpty)
    }

    @Test func whatIsLeftOutIsANote() {
        let survey = FormulaSurvey([question([.maths(#"a \label{x}"#)])])
        #expect(survey.log.map(\.severity) == [.note] && survey.log.map(\.code) == [.mathsLeftOut])
        #expect(survey.log.map(\.message) == [#"\label is left out of the formula a \label{x}"#])
    }

    @Test func formulasAreFoundWhereverTheyStand() {
        let list = List(items: [ListItem(content: [.paragraph([.strong([.maths(#"\a"#)])])])])
        let survey = FormulaSurvey([question([.list(list), .maths(#"\b"#)], takeaway: [.maths(#"\c"#)])])
        #expect(survey.log.count == 3)
        #expect(FormulaSurvey([question([.rule], hint: [.maths(#"\a"#)])]).log.count == 1)
    }

    @Test func theSameFormulaIsNamedOnce() {
        #expect(FormulaSurvey([question([.maths(#"\a"#), .maths(#"\a"#)])]).log.count == 1)
    }

    @Test func aLongFormulaIsCut() {
        let tex = #"\foo"# + String(repeating: "x", count: 100)
        let message = FormulaSurvey([question([.maths(tex)])]).log.first?.message ?? ""
        #expect(message.hasPrefix("the formula " + tex.prefix(59) + "… is shown as its TeX: "))
    }

    @Test func wellFormedFormulasAndNoneSayNothing() {
        let survey = FormulaSurvey([question([.maths("x^2")])])
        #expect(survey.log.isEmpty && !survey.isEmpty)
        #expect(FormulaSurvey([question([.rule])]).isEmpty)
    }

    @Test func marksOfClozesAreNoPartOfTheFormula() {
        #expect(FormulaSurvey([question([.maths("x^{{c1::2::how much}}")])]).log == [])
    }
}
