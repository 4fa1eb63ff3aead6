import DeckleCore
@testable import DeckleThemes
import DeckleTestSupport
import Testing

@Suite struct ThemeLibraryTests {
    @Test func listsBuiltInThemesAndOwn() throws {
        let manifest = ["theme.yml": ""]
        let themes = ["zebra": manifest, "plain": manifest, "bare": ["style.css": ""]]
        let library = ThemeLibrary(folders: [MemoryThemes.tree(themes)])
        #expect(try library.names() == ThemeLibrary().names() + ["zebra"])
        #expect(try library.searched().first?.themes == ["plain", "zebra"])
    }

    @Test func everyChainEndsInPlain() throws {
        let themes = ["base": ["theme.yml": "summary: Base"], "mine": ["theme.yml": "extends: base"]]
        let resolved = try MemoryThemes.resolution(themes)
        #expect(resolved.chain.map(\.name) == ["mine", "base", "plain"])
        #expect(resolved.chain.map(\.path) == ["mine/mine", "mine/base", "themes/plain"])
    }

    @Test func filesReplaceWholeAndTokensMergeByKey() throws {
        let resolved = try MemoryThemes.resolution([
            "base": [
                "theme.yml": "tokens: { gap: 1em, tone: { light: white, dark: black } }",
                "epub/a.css": "a { margin: var(--gap) }",
                "epub/b.css": "b { color: var(--tone); background: var(--tone-dark) }",
            ],
            "mine": ["theme.yml": "extends: base\ntokens:\n  gap: 2em\n", "epub/b.css": "i { top: var(--gap) }"],
        ])
        #expect(resolved.theme.files["epub/a.css"] == "a { margin: 2em }")
        #expect(resolved.theme.files["epub/b.css"] == "i { top: 2em }")
        #expect(resolved.files.first { $0.name == "epub/a.css" }?.theme == "base")
        #expect(
            resolved.tokens.first { $0.name == "gap" }
                == .init(name: "gap", type: "length", values: ["2em"], theme: "mine")
        )
        #expect(resolved.tokens.first { $0.name == "tone" }?.values == ["white", "black"])
        #expect(resolved.theme.files["theme.yml"] == nil)
    }

    @Test func tokensReferToTokens() throws {
        let resolved = try MemoryThemes.resolution([
            "mine": [
                "theme.yml": """
                tokens:
                  tone: { light: white, dark: black }
                  edge: 1px solid var(--tone)
                  swap: { light: var(--tone-dark), dark: var(--tone) }
                """,
                "epub/a.css": "var(--edge)/var(--edge-dark)/var(--swap)",
            ]
        ])
        #expect(resolved.theme.files["epub/a.css"] == "1px solid white/1px solid black/black")
    }

    @Test func aThemeMayHideTheOneItBuildsOn() throws {
        let resolved = try MemoryThemes.resolution(
            ["plain": ["theme.yml": "tokens: { ink: { light: red, dark: tomato } }"]],
            of: "plain"
        )
        #expect(resolved.chain.map(\.path) == ["mine/plain", "themes/plain"])
    }

    @Test func labelsFallBackByLanguageThenByTheme() throws {
        let themes = [
            "mine": [
                "theme.yml": "summary: x", "strings/en.yml": "answer: Solution", "strings/de-AT.yml": "page: Blatt",
            ]
        ]
        let labels = try MemoryThemes.resolution(themes, language: "de-AT").theme.labels
        #expect(labels["page"] == "Blatt")
        #expect(labels["answer"] == "Antwort")
        #expect(labels.text("questions", count: 1) == "1 Frage")
        #expect(try MemoryThemes.resolution(themes, language: "en").theme.labels["answer"] == "Solution")
        let unknown = try MemoryThemes.resolution(themes, language: "nb").theme.labels
        #expect(unknown.language == "en")
        #expect(unknown.text("questions", count: 1) == "1 question")
    }

    @Test func labelsAreWrittenIntoCardTemplatesOnly() throws {
        let resolved = try MemoryThemes.resolution([
            "mine": [
                "theme.yml": "summary: x", "strings/en.yml": "answer: A & {{B}}",
                "apkg/back.html": "<b>[[answer]]</b>[[",
                "html/page.mustache": "[[answer]]",
            ]
        ])
        #expect(resolved.theme.files["apkg/back.html"] == "<b>A &amp; &#123;&#123;B}}</b>[[")
        #expect(resolved.theme.files["html/page.mustache"] == "[[answer]]")
    }

    @Test func offersTheNearestThemeName() {
        let error = MemoryThemes.failure([:], of: "plian").first
        #expect(error?.code == "usage.unknown-theme")
        #expect(error?.hint == "did you mean plain?")
        #expect(error?.place == nil)
    }

    @Test func unknownParentIsAnErrorAtItsPlace() {
        let error = MemoryThemes.failure(["mine": ["theme.yml": "summary: x\nextends: plan\n"]]).first
        #expect(error?.code == "theme.unknown-parent")
        #expect(error?.hint == "did you mean plain?")
        #expect(error?.place?.file == "mine/mine/theme.yml")
        #expect(error?.place?.line == 2)
        #expect(error?.place?.column == 10)
    }

    @Test func cyclesAreErrors() {
        let error = MemoryThemes.failure(["a": ["theme.yml": "extends: b"], "b": ["theme.yml": "extends: a"]], of: "a")
            .first
        #expect(error?.code == "theme.cycle")
        #expect(error?.message == "themes build on each other: a → b → a")
        #expect(error?.place?.file == "mine/b/theme.yml")
    }

    @Test func unknownTokenIsAnErrorAtItsPlace() {
        let css = "a {\n  color: var(--inc);\n  top: var(--x y);\n}\n"
        let errors = MemoryThemes.failure(["mine": ["theme.yml": "", "html/screen.css": css]])
        #expect(errors.map(\.code) == ["theme.unknown-token"])
        #expect(errors.first?.message == "there is no token \"inc\"")
        #expect(errors.first?.hint == "did you mean var(--ink)?")
        #expect(errors.first?.place?.file == "mine/mine/html/screen.css")
        #expect(errors.first?.place?.line == 2)
        #expect(errors.first?.place?.column == 10)
        #expect(errors.first?.place?.excerpt?.length == 10)
    }

    @Test func unknownLabelIsAnErrorAtItsPlace() {
        let error = MemoryThemes.failure(["mine": ["theme.yml": "", "apkg/front.html": "<p>\n[[anwser]]"]]).first
        #expect(error?.code == "theme.unknown-label")
        #expect(error?.hint == "did you mean [[answer]]?")
        #expect(error?.place?.line == 2)
    }

    @Test(arguments: [
        ("sumary: x", "theme.unknown-key", 1, 1),
        ("summary: x\ntokens:\n  ink: [a]\n", "theme.bad-token", 3, 8),
        ("tokens:\n  ink: { light: a }\n", "theme.bad-token", 2, 8),
        ("tokens:\n  ink-dark: a\n", "theme.bad-token", 2, 3),
        ("tokens:\n  ink: a\n  ink: b\n", "yaml.syntax", 2, 3),
        ("summary: [a]", "theme.bad-value", 1, 10),
        ("tokens: { a: var(--b), b: var(--a) }", "theme.token-cycle", 1, 14),
        ("tokens: { edge: var(--inky) }", "theme.unknown-token", 1, 17),
        ("tokens: {", "yaml.syntax", 1, 10),
    ])
    func manifestErrorsNameThePlace(manifest: String, code: String, line: Int, column: Int) {
        let error = MemoryThemes.failure(["mine": ["theme.yml": manifest]]).first
        #expect(error?.code.name == code)
        #expect(error?.place?.line == line)
        #expect(error?.place?.column == column)
    }

    @Test func aLabelNeedsItsGeneralForm() {
        let error = MemoryThemes.failure(["mine": ["theme.yml": "", "strings/en.yml": "cards: { one: a card }"]]).first
        #expect(error?.code == "theme.bad-label")
        #expect(error?.place?.file == "mine/mine/strings/en.yml")
    }

    @Test func aFolderWithoutManifestIsNoTheme() {
        #expect(MemoryThemes.failure(["mine": ["html/a.css": ""]]).first?.code == "theme.no-manifest")
    }
}
