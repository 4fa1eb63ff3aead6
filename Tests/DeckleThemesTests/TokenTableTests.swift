import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@Suite struct TokenTableTests {
    private func tokens(_ manifest: String) throws -> [String: TokenValue] {
        try MemoryThemes.resolution(mine: ["theme.yml": manifest]).theme.tokens
    }

    @Test func typesAreDeclaredOrShown() throws {
        let tokens = try tokens(
            """
            tokens:
              a: { light: "#111", dark: "#eee" }
              b: 9pt
              c: "2"
              d: Georgia, serif
              e: { type: choice, of: [left, right], value: left }
              f: { type: text, value: "2" }
              g: { type: text, light: bold, dark: normal }
              h: var(--b)
              i: 1px solid var(--a)
            """
        )
        let types = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map { tokens[$0]?.type }
        #expect(
            types == [.colour, .length, .number, .fonts, .choice(["left", "right"]), .text, .text, .length, .text]
        )
        #expect(tokens["e"]?.light == "left")
        #expect(tokens["g"]?.dark == "normal")
        #expect(tokens["i"]?.dark == "1px solid #eee")
        #expect(tokens["b"]?.place?.line == 3)
    }

    @Test func aThemeKeepsTheTypesOfTheOneItBuildsOn() throws {
        let base =
            "tokens: { n: 2, side: { type: choice, of: [left, right], value: left }, t: { type: text, value: x } }"
        func failure(_ tokens: String) -> Diagnostic? {
            let mine = "extends: base\ntokens: { \(tokens) }"
            return MemoryThemes.failure(["base": ["theme.yml": base], "mine": ["theme.yml": mine]]).first
        }
        #expect(failure("n: 3, side: right, t: 9pt") == nil)
        let number = failure("n: two")
        #expect(number?.code == "theme.bad-token")
        #expect(number?.message == "the token \"n\" is of the type number, \"two\" is not")
        #expect(number?.place?.file == "mine/mine/theme.yml")
        #expect(number?.place?.line == 2)
        #expect(failure("side: rihgt")?.hint == "did you mean right?")
        #expect(failure("side: up")?.hint == "left, right")
        #expect(failure("n: { type: text, value: two }")?.code == "theme.bad-token")
    }

    @Test(arguments: [
        "accent: \"#123456\"", "accent: tomato", "mine: \"#123456\"", "mine: { type: colour, value: red }",
    ])
    func aColourNeedsItsDarkValue(token: String) {
        let error = MemoryThemes.failure(mine: ["theme.yml": "tokens:\n  \(token)\n"]).first
        #expect(error?.code == "theme.no-dark-value")
        #expect(error?.place?.line == 2)
    }

    @Test func aColourMayBeThatOfAnother() throws {
        let tokens = try tokens("tokens: { accent: var(--ink), rule: { light: red, dark: red } }")
        #expect(
            tokens["accent"]
                == tokens["ink"].map {
                    TokenValue(.colour, light: $0.light, dark: $0.dark, written: tokens["accent"]?.written)
                }
        )
        #expect(tokens["rule"]?.dark == "red")
    }

    @Test func aTypeThatThereIsNotNamesTheNearest() {
        let error = MemoryThemes.failure(mine: ["theme.yml": "tokens: { a: { type: lenght, value: 9pt } }"]).first
        #expect(error?.code == "theme.bad-token")
        #expect(error?.hint == "did you mean length?")
        #expect(error?.place?.column == 22)
    }

    @Test func oldNamesAreErrorsThatTellTheNewOnes() {
        let declared = MemoryThemes.failure(mine: ["theme.yml": "tokens: { code: { light: red, dark: red } }"]).first
        #expect(declared?.code == "theme.unknown-token")
        #expect(declared?.hint == "it is called code-ground now")
        let used = MemoryThemes.failure(mine: ["html/screen.css": "a { color: var(--bar-dark) }"]).first
        #expect(used?.hint == "it is called book-accent now")
        #expect(used?.place?.column == 12)
    }
}
