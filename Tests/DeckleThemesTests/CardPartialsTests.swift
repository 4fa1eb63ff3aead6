import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@Suite struct CardPartialsTests {
    @Test func partialsStandInTemplatesWithTheirPartials() throws {
        let theme = try MemoryThemes.resolution(mine: [
            "apkg/partials/outer.html": "<b>[[> inner]]</b>\n", "apkg/partials/inner.html": "{{Page}} [[answer]]\n",
            "apkg/basic-front.html": "{{#Topic}}[[> outer]]{{/Topic}}\n[[> inner]]\n",
        ]).theme
        #expect(theme.files["apkg/basic-front.html"] == "{{#Topic}}<b>{{Page}} Answer</b>{{/Topic}}\n{{Page}} Answer\n")
        #expect(theme.files["apkg/partials/outer.html"] == nil)
    }

    @Test func aPartialOfOnesOwnShowsInInheritedTemplates() throws {
        let theme = try MemoryThemes.resolution(mine: ["apkg/partials/difficulty.html": "<i>{{Difficulty}}</i>"]).theme
        for side in ["basic-front", "cloze-back", "optional-reversed-front-2"] {
            #expect(try theme.file("apkg/\(side).html").contains("</span><i>{{Difficulty}}</i></header>"))
        }
    }

    @Test func onlyTemplatesOfCardsTakePartials() throws {
        let theme = try MemoryThemes.resolution(mine: ["html/study/page.mustache": "[[> head]]"]).theme
        #expect(theme.files["html/study/page.mustache"] == "[[> head]]")
    }

    @Test func aMissingPartialIsAnErrorAtItsPlace() {
        let error = MemoryThemes.failure(mine: ["apkg/basic-front.html": "<p>\n  [[> haed]]"]).first
        #expect(error?.code == "theme.missing-partial")
        #expect(error?.message == "there is no file apkg/partials/haed.html")
        #expect(error?.hint == "did you mean [[> head]]?")
        #expect(error?.place?.file == "mine/mine/apkg/basic-front.html")
        #expect(error?.place?.line == 2)
        #expect(error?.place?.column == 3)
    }

    @Test(arguments: [("[[> haed]]", "theme.missing-partial"), ("[[> mine]]", "theme.partial-cycle")])
    func whatIsWrongIsFoundWhereNoTemplateTakesIt(text: String, code: String) {
        let error = MemoryThemes.failure(mine: ["apkg/partials/mine.html": "[[answer]]\n" + text]).first
        #expect(error?.code.description == code)
        #expect(error?.place?.file == "mine/mine/apkg/partials/mine.html")
        #expect(error?.place?.line == 2)
    }

    @Test func partialsThatHoldEachOtherAreErrors() {
        let error = MemoryThemes.failure(mine: [
            "apkg/partials/a.html": "[[> b]]", "apkg/partials/b.html": "\n[[> a]]", "apkg/basic-front.html": "[[> a]]",
        ]).first
        #expect(error?.code == "theme.partial-cycle")
        #expect(error?.message == "partials hold each other: a → b → a")
        #expect(error?.place?.file == "mine/mine/apkg/partials/b.html")
        #expect(error?.place?.line == 2)
    }
}
