import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@Suite struct StyleSheetsTests {
    private static let manifest = """
        tokens:
          brick: { light: "#a33", dark: "#f99" }
          sand:  { light: "#eed", dark: "#eed" }
          leaf: ✿
          edge: 1px solid var(--brick)
        """

    private func sheet(_ text: String, shared: [String: String] = [:]) throws -> String {
        let files = shared.merging(["theme.yml": Self.manifest, "apkg/mine.css": text]) { $1 }
        return try MemoryThemes.resolution(mine: files).theme.file("apkg/mine.css")
    }

    @Test func tokensAreDefinedWhereASheetAsksForThem() throws {
        let text = """
            .a { --tokens: light; color: var(--brick); background: var(--sand); border: var(--edge); }
            .night .a { --tokens: dark; }
            """
        let sheet = try sheet(text)
        // Those that the sheets of cards in the theme below name are defined too.
        #expect(sheet.contains("--brick: #a33;\n"))
        #expect(sheet.contains("--edge: 1px solid #a33;\n"))
        #expect(sheet.contains("--sand: #eed;"))
        #expect(sheet.contains("color: var(--brick); background: var(--sand); border: var(--edge); }"))
        let night = try #require(sheet.split(separator: ".night").last)
        #expect(night.contains("--brick: #f99;") && night.contains("--edge: 1px solid #f99;"))
        #expect(!night.contains("--sand"))
    }

    @Test func whatNoElementCanLookUpIsWrittenAsItsValue() throws {
        let text = """
            .a { --tokens: light; content: "var(--leaf) "; color: var(--brick-dark); }
            @page { border: var(--edge); @top-left { color: var(--brick); } }
            @media (color) { .b { color: var(--brick); } }
            /* 'var(--brick) */ .c { color: var(--brick); }
            """
        let lines = try sheet(text).split(separator: "\n").suffix(4).map(String.init)
        #expect(lines[0].hasSuffix(#"content: "✿ "; color: #f99; }"#))
        #expect(lines[1] == "@page { border: 1px solid #a33; @top-left { color: #a33; } }")
        #expect(lines[2] == "@media (color) { .b { color: var(--brick); } }")
        #expect(lines[3].hasSuffix(".c { color: var(--brick); }"))
    }

    @Test func sheetsThatDefineNothingGetValues() throws {
        let files = ["theme.yml": Self.manifest, "epub/mine.css": ".a { color: var(--brick); }"]
        #expect(try MemoryThemes.resolution(mine: files).theme.file("epub/mine.css") == ".a { color: #a33; }")
    }

    @Test func aSharedSheetStandsInEverySheetThatImportsIt() throws {
        let files = [
            "theme.yml": Self.manifest, "shared.css": ".s { color: var(--brick); }\n",
            "apkg/mine.css": "@import \"shared.css\";\n.a { --tokens: light; }",
            "epub/mine.css": "@import \"shared.css\";",
        ]
        let theme = try MemoryThemes.resolution(mine: files).theme
        #expect(try theme.file("apkg/mine.css").hasPrefix(".s { color: var(--brick); }\n.a { --"))
        #expect(try theme.file("epub/mine.css") == ".s { color: #a33; }")
        #expect(theme.files["shared.css"] == nil)
    }

    @Test func aMistakeInASharedSheetIsToldOnceAndWhereItIs() {
        let sheets = ["apkg/mine.css", "epub/mine.css", "html/mine.css"].map { ($0, "a { }\n@import \"shared.css\";") }
        let files = ["shared.css": ".s {\n color: var(--brik) }"].merging(sheets) { $1 }
        let failures = MemoryThemes.failure(mine: files)
        #expect(failures.map(\.code) == ["theme.unknown-token"])
        #expect(failures.first?.place?.file == "mine/mine/shared.css" && failures.first?.place?.line == 2)
    }

    @Test(arguments: ["apkg", "epub"])
    func sheetsThatImportEachOtherAreToldOf(folder: String) {
        let files = [
            "one.css": "@import \"two.css\";", "two.css": "@import \"one.css\";",
            "\(folder)/mine.css": "@import \"one.css\";",
        ]
        let failures = MemoryThemes.failure(mine: files)
        #expect(failures.map(\.code) == ["theme.import-cycle"])
        #expect(failures.first?.message.hasSuffix("one → two → one") == true)
        #expect(failures.first?.place?.file == "mine/mine/two.css")
    }

    @Test func mistakesAreToldWithTheirPlace() {
        func failure(_ text: String) -> Diagnostic? {
            let failure = #expect(throws: Failure.self) {
                try sheet(text, shared: ["shared.css": "", "theme.yml": Self.manifest])
            }
            return failure?.diagnostics.first
        }
        let missing = failure("\n@import \"share.css\";")
        #expect(missing?.code == "theme.missing-file")
        #expect(missing?.place?.line == 2)
        #expect(missing?.hint == "did you mean shared.css?")
        #expect(failure(".a { --tokens: grey; }")?.code == "theme.bad-value")
        #expect(failure(".a { --tokens: light; color: var(--brik); }")?.hint == "did you mean var(--brick)?")
    }
}
