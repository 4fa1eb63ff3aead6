import DeckleCore
import Testing

@testable import DeckleText

@Suite struct HighlighterTests {
    @Test func cutsCodeIntoTokens() {
        let tokens = Highlighter().tokens(of: "def f(é): # ☕", language: "py")
        let expected: [CodeToken] = [
            CodeToken(.keyword, length: 3), CodeToken(.plain, length: 1), CodeToken(.function, length: 1),
            CodeToken(.punctuation, length: 1), CodeToken(.plain, length: 2), CodeToken(.punctuation, length: 2),
            CodeToken(.plain, length: 1), CodeToken(.comment, length: 5),
        ]
        #expect(tokens == expected)
    }

    @Test func knowsNoTokensOfAnUnknownLanguage() {
        #expect(Highlighter().tokens(of: "x", language: "klingon") == nil)
        #expect(Highlighter.canonicalName(of: "klingon") == nil)
    }

    @Test(arguments: [("py", "python"), ("YML", "yaml"), ("c++", "cpp"), ("tsx", "typescript"), ("txt", "text")])
    func findsALanguageByItsAliases(alias: String, name: String) {
        #expect(Highlighter.canonicalName(of: alias) == name)
    }

    @Test func givesEachNameToOneLanguage() {
        let names = LanguageCatalog.entries.flatMap(\.names)
        #expect(names.count == Set(names).count)
        #expect(names.allSatisfy { $0 == $0.lowercased() })
    }

    @Test func leavesTextPlain() {
        let text = "if x: 'quoted' # 12"
        #expect(Highlighter().tokens(of: text, language: "plaintext") == [CodeToken(.plain, length: text.utf8.count)])
    }

    @Test func hasNoTokensWithoutCode() {
        #expect(Highlighter().tokens(of: "", language: "python") == [])
    }

    @Test func namesOnlyModesThatExist() {
        for entry in LanguageCatalog.entries {
            for mode in entry.language.modes {
                for next in mode.rules.compactMap(\.next) {
                    #expect(entry.language.mode(next) != nil, "\(entry.names[0]): \(next)")
                }
            }
        }
    }

    @Test(arguments: [
        ("python", "f\"{a[\"b\"]}\" + 'c", "⟨str f\"{a[\"b\"]}\"⟩ ⟨pun +⟩ ⟨str 'c⟩"),
        ("python", "x.list = match", "x⟨pun .⟩list ⟨pun =⟩ match"),
        ("javascript", "a / b / c", "a ⟨pun /⟩ b ⟨pun /⟩ c"),
        ("javascript", "x = /[/]\\//", "x ⟨pun =⟩ ⟨str /[/]\\//⟩"),
        ("rust", "'a 'b' '\\n'", "⟨bi 'a⟩ ⟨str 'b'⟩ ⟨str '\\n'⟩"),
        ("yaml", "a: 3 apples", "⟨fn a⟩⟨pun :⟩ 3 apples"),
        ("html", "<script>\"</script>", "⟨pun <⟩⟨kw script⟩⟨pun >⟩⟨str \"⟩⟨pun </⟩⟨kw script⟩⟨pun >⟩"),
        ("json", "{\"a\" : \"b\"}", "⟨pun {⟩⟨fn \"a\"⟩ ⟨pun :⟩ ⟨str \"b\"⟩⟨pun }⟩"),
        ("bash", "a | b -c; d", "⟨fn a⟩ ⟨pun |⟩ ⟨fn b⟩ ⟨bi -c⟩⟨pun ;⟩ ⟨fn d⟩"),
        ("swift", "0..<10", "⟨num 0⟩⟨pun ..<⟩⟨num 10⟩"),
    ])
    func decidesWhatLooksAlike(language: String, code: String, expected: String) throws {
        #expect(marked(code, try #require(Highlighter().tokens(of: code, language: language))) == expected)
    }
}
