import DeckleText
import Testing

@Suite struct TemplateTests {
    // MARK: Values

    @Test func textIsEscapedForElementsAndAttributes() throws {
        let harbour = Harbour(name: #"<&">"#)
        #expect(try harbour.render(#"<a title="{{name}}">"#) == #"<a title="&lt;&amp;&quot;&gt;">"#)
    }

    @Test func aCombiningMarkDoesNotHideABracket() throws {
        #expect(try Harbour(name: "<\u{301}b").render("{{name}}") == "&lt;\u{301}b")
    }

    @Test func charactersThatXMLForbidsAreReplaced() throws {
        #expect(try Harbour(name: "a\u{0}b\u{FFFF}").render("{{name}}") == "a\u{FFFD}b\u{FFFD}")
    }

    @Test func markupIsPlacedAsItIsWithTwoBracesOrThree() throws {
        let markup = "<b>mind the tide</b>"
        #expect(try Harbour().render("{{notice}}|{{{notice}}}|{{& notice}}") == "\(markup)|\(markup)|\(markup)")
    }

    @Test func whatIsNotThereIsNoText() throws {
        #expect(
            try Harbour(name: nil, notice: nil, depth: nil).render("a{{name}}{{notice}}{{depth}}{{master.name}}b")
                == "ab"
        )
    }

    @Test func blanksInATagMeanNothing() throws {
        #expect(try Harbour().render("|{{ depth }}|{{\tdepth\n}}|{{#  isOpen }}x{{/isOpen  }}|") == "|12|12|x|")
    }

    @Test func namesReachIntoObjects() throws {
        let harbour = Harbour(master: .init())
        #expect(
            try harbour.render("{{master.name}} {{#master}}{{name}}{{/master}} {{#master.name}}!{{/master.name}}")
                == "Ada Ada !"
        )
    }

    // MARK: Sections

    @Test func whatIsThereEntersASectionAndWhatIsNotAnInvertedOne() throws {
        let template = "{{#name}}+{{/name}}{{^name}}-{{/name}}"
        #expect(try Harbour(name: "x").render(template) == "+")
        #expect(try Harbour(name: nil).render(template) == "-")
        #expect(try Harbour(name: "").render(template) == "-")
        #expect(try Harbour(name: " \n").render(template) == "-")
    }

    @Test func markupOfWhichNothingIsSeenEntersNoSection() throws {
        let template = "{{#notice}}+{{/notice}}{{^notice}}-{{/notice}}"
        #expect(try Harbour(notice: .empty).render(template) == "-")
        #expect(try Harbour().render(template) == "+")
    }

    @Test func aNumberIsThereEvenIfItIsNought() throws {
        #expect(try Harbour(depth: 0).render("{{#depth}}{{depth}}{{/depth}}") == "0")
        #expect(try Harbour(depth: nil).render("{{#depth}}{{depth}}{{/depth}}{{^depth}}-{{/depth}}") == "-")
    }

    @Test func flagsDecide() throws {
        let template = "{{#isOpen}}open{{/isOpen}}{{^isOpen}}shut{{/isOpen}}"
        #expect(try Harbour(isOpen: true).render(template) == "open")
        #expect(try Harbour(isOpen: false).render(template) == "shut")
    }

    @Test func aListIsGoneThrough() throws {
        let harbour = Harbour(ships: [.init(title: "Eos"), .init(title: "Io")])
        #expect(try harbour.render("{{#ships}}[{{title}}]{{/ships}}{{^ships}}none{{/ships}}") == "[Eos][Io]")
        #expect(try Harbour().render("{{#ships}}[{{title}}]{{/ships}}{{^ships}}none{{/ships}}") == "none")
    }

    @Test func aDotIsWhatTheSectionIsAbout() throws {
        let harbour = Harbour(name: "a & b", flags: ["<", "x"])
        #expect(try harbour.render("{{#flags}}({{.}}){{/flags}}{{#name}}{{.}}{{/name}}") == "(&lt;)(x)a &amp; b")
    }

    @Test func namesThatASectionLacksAreThoseOfTheSectionAroundIt() throws {
        let harbour = Harbour(ships: [.init(title: "Eos", captain: .init(name: "Jo"), flags: ["f"])])
        let template =
            "{{#ships}}{{#captain}}{{#flags}}{{title}} {{name}} {{depth}} {{.}}{{/flags}}{{/captain}}{{/ships}}"
        #expect(try harbour.render(template) == "Eos Jo 12 f")
    }

    @Test func aNameThatASectionHasHidesTheSameNameOutsideEvenWithoutAValue() throws {
        #expect(try Harbour(master: .init(name: nil)).render("{{#master}}[{{name}}]{{/master}}") == "[]")
    }

    @Test func theRestOfADottedNameIsNotLookedUpOutside() {
        #expect(Harbour.problems(of: "{{#master}}{{master.depth}}{{/master}}").count == 1)
    }

    // MARK: Lines

    @Test func aTagWithALineToItselfLeavesNoTrace() throws {
        let harbour = Harbour(flags: ["x", "y"])
        #expect(try harbour.render("{{#name}}\n<p>{{name}}</p>\n{{/name}}\n") == "<p>Hafen</p>\n")
        #expect(try harbour.render("a\n  {{#flags}} \t\n{{.}}\n\t{{/flags}}\nb") == "a\nx\ny\nb")
        #expect(try harbour.render("a\r\n{{^name}}\r\n-\r\n{{/name}}\r\nb") == "a\r\nb")
        #expect(try harbour.render("a\n {{! words\n over lines }}\nb\n{{!}}") == "a\nb\n")
        #expect(try harbour.render("{{#name}}\n{{#depth}}\nx\n{{/depth}}\n{{/name}}") == "x\n")
    }

    @Test func aTagInRunningTextLeavesItsLineAlone() throws {
        #expect(try Harbour().render(" {{#name}} a {{/name}} \n") == "  a  \n")
        #expect(try Harbour().render("{{! one }} {{! two }}\n") == " \n")
        #expect(try Harbour().render("a {{! end }}\nb") == "a \nb")
        #expect(try Harbour().render(" {{depth}}\n") == " 12\n")
    }

    // MARK: Partials

    @Test func aPartialSeesWhatItsPlaceSees() throws {
        let harbour = Harbour(ships: [.init(title: "Eos")])
        let partials = ["parts/ship": "{{title}} in {{name}}"]
        #expect(try harbour.render("{{#ships}}<{{> parts/ship }}>{{/ships}}", partials: partials) == "<Eos in Hafen>")
    }

    @Test func aPartialWithALineToItselfIsIndentedLineByLine() throws {
        let partials = ["list": "{{#flags}}\n- {{.}}\n{{/flags}}\n\n{{depth}}\nend"]
        let harbour = Harbour(flags: ["a\nb"])
        #expect(try harbour.render(">\n  {{> list}}\n<", partials: partials) == ">\n  - a&#10;b\n  \n  12\n  end<")
        #expect(try harbour.render("> {{> list}}<", partials: partials) == "> - a&#10;b\n\n12\nend<")
    }

    @Test func indentsOfPartialsInPartialsAddUp() throws {
        let partials = ["outer": "o\n {{> inner}}\n", "inner": "i\n{{notice}}\n"]
        let harbour = Harbour(notice: Harbour.bold("x\ny"))
        #expect(try harbour.render("\t{{> outer}}\n", partials: partials) == "\to\n\t i\n\t <b>x\ny</b>\n")
    }

    // MARK: What the theme gives

    @Test func labelsAndStyleSheetsAreTheThemes() throws {
        #expect(try Harbour().render("{{labels.answer}}") == "Answer &amp; &quot;more&quot;")
        #expect(try Harbour().render(#"content: "{{labelsInStyle.answer}}""#) == #"content: "Answer & \22 more\22 ""#)
        #expect(try Harbour().render("{{css.print}}") == "a > b { }")
    }

    @Test func aLabelDecidesASection() throws {
        let template =
            "{{#labels.answer}}<{{.}}>{{depth}}{{/labels.answer}}{{#labels.empty}}no{{/labels.empty}}{{^labels.empty}}-{{/labels.empty}}"
        #expect(try Harbour().render(template) == "<Answer &amp; &quot;more&quot;>12-")
    }
}
