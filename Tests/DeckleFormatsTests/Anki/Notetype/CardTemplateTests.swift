import Testing

@testable import DeckleFormats

@Suite struct CardTemplateTests {
    @Test(arguments: [
        ("{{Front}}", true), ("{{cloze:Front}} {{Tags}}", true), ("{{Tags}} {{Back}}", false), ("no field", false),
        ("{{#Front}}{{Back}}{{/Front}}", false), ("{{#Back}}{{Front}}{{/Back}}", false),
        ("{{^Back}}{{ Front }}{{/Back}}", true), ("<!-- {{Front}} -->", false), ("{{", false),
    ])
    func aFrontNeedsAFilledField(_ text: String, _ shows: Bool) {
        #expect(CardTemplate(text).showsSomething { $0 == "Front" } == shows)
    }

    @Test(arguments: [
        ("{{Front}}{{FrontSide}}{{#c1}}x{{/c1}}", nil),
        ("{{front}}", "there is no field front"),
        ("{{type:cloze:Text}}", "there is no field Text"),
        ("{{#Front}}", "{{#Front}} is never closed"),
        ("{{#Front}}{{/Back}}", "{{/Back}} closes nothing"),
    ])
    func problems(_ text: String, _ problem: String?) {
        #expect(CardTemplate(text).problem(fields: ["Front", "Back"])?.reason == problem)
    }

    @Test(arguments: [
        ("{{Front}}", []), ("{{#Back}}{{#Tags}}{{Front}}{{/Tags}}{{/Back}}", ["Back", "Tags"]),
        ("{{#Back}}x{{/Back}}{{type:Front}}", []), ("{{^Back}}{{#Front}}{{Front}}{{/Front}}{{/Back}}", []),
        ("{{#Back}}{{Back}}{{/Back}}", []),
    ])
    func sectionsAroundAField(_ text: String, _ sections: [String]) {
        #expect(CardTemplate(text).sections(around: "Front") == sections)
    }
}
