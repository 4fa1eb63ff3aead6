import Testing

@testable import DeckleFormats

@Suite struct CSSStringTests {
    @Test func nothingEndsTheStringOrTheStyleSheet() {
        #expect(CSSString.escaped("Security & \"Auth\"") == "Security & \\22 Auth\\22 ")
        #expect(CSSString.escaped("a\\b\nc</style>") == "a\\5c b\\a c\\3c /style>")
        #expect(CSSString.escaped("\u{0}") == "\\fffd ")
    }
}
