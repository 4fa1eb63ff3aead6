import DeckleCore
import Testing

@Suite struct TokenTypeTests {
    @Test(arguments: [
        ("#1b1c1e", TokenType.colour), ("9pt", .length), ("2", .number), ("-.5", .number), ("Menlo, monospace", .fonts),
        ("\"Segoe UI\", 'Noto Sans', serif", .fonts), ("1px solid red", .text), ("●○○", .text), ("Georgia", .text),
        ("#12345", .text), ("a, b;", .text), ("", .text),
    ])
    func isShownByTheValue(value: String, type: TokenType) {
        #expect(TokenType(showing: value) == type)
    }

    @Test(arguments: [
        (TokenType.colour, "#fff"), (.colour, "#ffff"), (.colour, "#ffffff80"), (.colour, "tomato"),
        (.colour, "hwb(1 2% 3%)"), (.number, "1e3"), (.fonts, "Georgia"), (.choice(["a", "b"]), "b"), (.text, ""),
    ])
    func takesValuesOfItsKind(type: TokenType, value: String) {
        #expect(type.accepts(value))
    }

    @Test(arguments: [
        (TokenType.colour, "#ff"), (.colour, "#gggggg"), (.colour, ""), (.colour, "(1)"), (.colour, "hwb(1"),
        (.colour, "1px"), (.length, "9"), (.number, "two"), (.number, "inf"), (.fonts, "Georgia,"),
        (.fonts, "\"Georgia"),
        (.fonts, ""), (.choice(["a", "b"]), "c"),
    ])
    func refusesOthers(type: TokenType, value: String) {
        #expect(!type.accepts(value))
    }

    @Test func hasANameInManifests() {
        #expect(TokenType.names == ["colour", "length", "number", "fonts", "choice", "text"])
        #expect(TokenType(named: "choice", words: ["a"]) == .choice(["a"]))
        #expect(TokenType(named: "length", words: []) == .length)
        #expect(TokenType(named: "color", words: []) == nil)
    }
}
