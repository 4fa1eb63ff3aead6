import DeckleText
import Testing

@Suite struct TemplateProblemTests {
    @Test(arguments: [
        ("a\n{{#isOpen}}\n{{/name}}", "3:1 the section that ends here is not the one that was begun"),
        ("a\n {{/name}}", "2:2 the section that ends here is not the one that was begun"),
        ("a\nb {{#isOpen}}", "2:3 a section is not ended"),
        ("a {{name", "1:3 the template ends within a tag"),
        ("a {{{name}}", "1:3 the template ends within a tag"),
        ("{{ }}", "1:1 the tag has no name"),
        ("{{#name.}}{{/name.}}", "1:1 the tag has no name"),
        ("{{=<% %>=}}", "1:1 the delimiters of tags cannot be changed"),
    ])
    func aTemplateThatCannotBeReadIsNamedWithItsPlace(template: String, problem: String) {
        #expect(Harbour.problems(of: template) == ["theme.bad-template mine/html/main.mustache:\(problem)"])
    }

    @Test func anUnknownNameIsNamedWithTheNearest() {
        #expect(
            Harbour.problems(of: "a\n<p>{{nmae}}</p>") == [
                "theme.unknown-name mine/html/main.mustache:2:4 there is no name \"nmae\" here (did you mean name?)"
            ]
        )
    }

    @Test func everyUnknownNameIsTold() {
        let hint = "the names are name, notice, depth, isOpen, flags, master, ships"
        #expect(
            Harbour.problems(
                of: "{{x}}{{#ships}}{{titel}}{{/ships}}{{#qqq}}{{y}}{{/qqq}}{{^master.nane}}{{/master.nane}}"
            ) == [
                "theme.unknown-name mine/html/main.mustache:1:1 there is no name \"x\" here (\(hint))",
                "theme.unknown-name mine/html/main.mustache:1:16 there is no name \"titel\" here (did you mean title?)",
                "theme.unknown-name mine/html/main.mustache:1:35 there is no name \"qqq\" here (\(hint))",
                "theme.unknown-name mine/html/main.mustache:1:56 there is no name \"master.nane\" here"
                    + " (did you mean master.name?)",
            ]
        )
    }

    @Test func anUnknownLabelIsNamedWithTheNearest() {
        #expect(
            Harbour.problems(of: "{{labels.anser}}") == [
                "theme.unknown-name mine/html/main.mustache:1:1 there is no name \"labels.anser\" here"
                    + " (did you mean labels.answer?)"
            ]
        )
    }

    @Test func aProblemInAPartialIsNamedThere() {
        #expect(
            Harbour.problems(of: "{{> ship}}", partials: ["ship": "\n{{depht}}"]) == [
                "theme.unknown-name mine/html/ship.mustache:2:1 there is no name \"depht\" here (did you mean depth?)"
            ]
        )
    }

    @Test func aMissingPartialIsNamedWithTheNearest() {
        #expect(
            Harbour.problems(of: "\n{{> shp}}", partials: ["ship": ""]) == [
                "theme.missing-partial mine/html/main.mustache:2:1 there is no template \"shp\" to place here"
                    + " (did you mean ship?)"
            ]
        )
    }

    @Test func templatesCannotPlaceEachOtherForEver() {
        #expect(
            Harbour.problems(of: "{{> a}}", partials: ["a": "{{> b}}", "b": "{{#ships}}{{> a}}{{/ships}}"]) == [
                "theme.partial-cycle mine/html/b.mustache:1:11 templates place each other: a → b → a → b → a"
            ]
        )
    }

    @Test(arguments: [
        ("{{{name}}}", "\"name\" is a text, which must be escaped"),
        ("{{& depth}}", "\"depth\" is a number, which must be escaped"),
        ("{{{labels.answer}}}", "\"labels.answer\" is a text, which must be escaped"),
        ("{{isOpen}}", "\"isOpen\" is a yes or no, which has no text"),
        ("{{ships}}", "\"ships\" is a list, which has no text"),
        ("{{.}}", "\".\" is a group of names, which has no text"),
    ])
    func aNameStandsOnlyWhereItsKindCan(template: String, problem: String) {
        #expect(Harbour.problems(of: template) == ["theme.misused-name mine/html/main.mustache:1:1 \(problem)"])
    }
}
