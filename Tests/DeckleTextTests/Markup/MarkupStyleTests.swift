import DeckleText
import Testing

@Suite struct MarkupStyleTests {
    @Test func nothingEndsTheStringOrTheStyleSheet() {
        #expect(Markup(inStyle: "Security & \"Auth\"").text == "Security & \\22 Auth\\22 ")
        #expect(Markup(inStyle: "a\\b\nc</style>").text == "a\\5c b\\a c\\3c /style>")
        #expect(Markup(inStyle: "\u{0}").text == "\\fffd ")
    }
}
