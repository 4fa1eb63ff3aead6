import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Data that is no payload, and means what one means.
@Suite struct PlainDataTests {
    private func manuscript(_ text: String, name: String = "sea.json", log: inout [Diagnostic]) throws -> Manuscript {
        let source = Source(name: name, bytes: SourceBytes(text.utf8), path: name)
        return try #require(try NuxtReader().read(source, log: &log).first)
    }

    private func questions(_ text: String) throws -> [Question] {
        var log: [Diagnostic] = []
        return try manuscript(text, log: &log).firstQuestions(log: &log)
    }

    private func failure(_ text: String) -> Diagnostic? {
        var log: [Diagnostic] = []
        let source = Source(name: "sea.json", bytes: SourceBytes(text.utf8))
        let failure = #expect(throws: Failure.self) { try NuxtReader().read(source, log: &log) }
        return failure?.diagnostics.first
    }

    @Test(arguments: [
        #"[{"q":"Ebb?","a":"It falls."},{"q":"Flow?","a":"It rises."}]"#,
        #"{"faq":[{"q":"Ebb?","a":"It falls."},{"q":"Flow?","a":"It rises."}],"data":[]}"#,
        #"{"data":{"x":[{"id":1}]},"more":{"faq":[{"q":"Ebb?","a":"It falls."},{"q":"Flow?","a":"It rises."}]}}"#,
        "{\"q\":\"Ebb?\",\"a\":\"It falls.\"}\n{\"q\":\"Flow?\",\"a\":\"It rises.\"}\n",
        #"<script id="__NEXT_DATA__">{"props":{"faqs":[{"q":"Ebb?","a":"It falls."},{"q":"Flow?","a":"It rises."}]}}</script>"#,
        #"<script>window.__NUXT__={data:[{faq:[{q:"Ebb?",a:"It falls."},{q:"Flow?",a:"It rises."}]}],ssr:!0};</script>"#,
        #"window.__NUXT__=(function(a,b){return {data:[{faq:[{q:"Ebb?",a:a},{q:b,a:"It rises."}]}],e:void 0}}("It falls.","Flow?"));"#,
        #"__NUXT_JSONP__("/sea", (function(a){return {data:[{faq:[{q:"Ebb?",a:"It falls."},{q:a,a:"It rises."}]}]}}("Flow?")));"#,
        #"export default (function(a){return {data:{faq:[{q:"Ebb?",a:"It falls."},{q:a,a:"It rises."}]}}}("Flow?"))"#,
    ])
    func questionsAreFound(text: String) throws {
        let questions = try questions(text)
        #expect(questions.map(\.id) == ["ebb", "flow"])
        #expect(questions.map(\.answer.markdown) == ["It falls.", "It rises."])
    }

    @Test func placesAreThoseOfTheData() throws {
        let text = #"{"sea":{"faq":[{"q":"Ebb?","a":"It falls."}]}}"#
        #expect(try questions(text)[0].origin?.pointer == "/sea/faq/0")
        #expect(try questions("[\(text)]")[0].origin?.pointer == "/0/sea/faq/0")
        #expect(try questions(#"[{"q":"Ebb?","a":"It falls."}]"#)[0].origin?.pointer == "/0")
    }

    @Test func idsAndTextsStayAsTheyAre() throws {
        let id = "12345678901234567"
        let questions = try questions(
            #"[{"id":\#(id),"q":"\u00c9bb\ud83c\udf0a?","a":"*It* falls."},{"id":true,"q":"b","a":"c"}]"#
        )
        #expect(questions.map(\.id) == [id])
        #expect(questions[0].prompt.markdown == "Ébb🌊?")
        #expect(questions[0].answer.blocks == [.paragraph([.emphasis([.text("It")]), .text(" falls.")])])
    }

    @Test func aPageIsCalledAfterItsRoute() throws {
        var log: [Diagnostic] = []
        let page =
            #"<html lang="de"><script id="__NEXT_DATA__">{"page":"/help/sea","props":{"f":[{"q":"A?","a":"B"}]}}</script>"#
        let deck = try manuscript(page, name: "sea.html", log: &log).deck
        #expect(deck.id == "sea" && deck.language == "de" && deck.topics[0].pages.map(\.id) == ["/help/sea"])
        #expect(log.contains { $0.code == .deckIDDerived })
    }

    @Test func aListAloneHasNoName() throws {
        var log: [Diagnostic] = []
        let deck = try manuscript(#"[{"q":"Ebb?","a":"It falls."}]"#, log: &log).deck
        #expect(deck.identity == .madeUp(suggestion: "sea"))
    }

    @Test(arguments: [
        (#"{"lamp": 1}"#, "payload.no-questions"), (#"[{"q":"x"}]"#, "payload.no-questions"),
        (#"[{"q":"x","a"#, "json.truncated"), (#"{"q":tru}"#, "json.syntax"), (#"{"a":1} x"#, "json.trailing-text"),
        (#"{"a":\#(String(repeating: "[", count: 600))"#, "json.too-deep"), (#"{"__proto__":1}"#, "payload.bad-value"),
        ("window.__NUXT__=(function(a){a.b=1;return {}}({}))", "payload.javascript"),
        ("window.__NUXT__=f()", "payload.javascript"), ("export default () => ({})", "payload.javascript"),
        ("<script>self.__next_f.push([1,2])</script>", "payload.not-in-page"),
        ("<script>x</script>", "payload.not-in-page"),
    ])
    func whatIsNotRead(text: String, code: String) {
        #expect(failure(text)?.code.name == code)
    }

    @Test func aPageOfTheAppRouterIsCalledThat() {
        let message = failure("<script>self.__next_f.push([1,2])</script>")?.message
        #expect(message == "the page is of Next's app router, which holds no data but a stream of components")
    }

    @Test func errorsHavePlaces() {
        #expect(failure("{\"faq\":\n[1 2]}")?.place?.line == 2)
        #expect(
            failure(#"{"lamps":[{"name":"A","text":"B"},{"name":"C","text":"D"}]}"#)?.message.contains(
                "/lamps: 2 items"
            ) == true
        )
    }

    /// Every value stands there once, however often a program names it.
    @Test func argumentsThatNameEachOtherOverAndOverTakeNoRoom() throws {
        let uses = Array(repeating: "a", count: 20_000).joined(separator: ",")
        let text =
            "window.__NUXT__=(function(a){return {data:[{q:\"Ebb?\",a:a}],x:[\(uses)]}}(\"\(String(repeating: "x", count: 100_000))\"));"
        #expect(try questions(text).map(\.id) == ["ebb"])
    }
}
