import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@Suite struct FileTableTests {
    @Test func whatIsAppendedComesAfterWhatIsInherited() throws {
        let themes = [
            "base": ["theme.yml": "tokens: { gap: 1em }", "epub/a.css": "a { }", "epub/a.append.css": "b { }\n"],
            "mine": ["theme.yml": "extends: base\ntokens: { gap: 2em }", "epub/a.append.css": "c { top: var(--gap) }"],
        ]
        let resolved = try MemoryThemes.resolution(themes)
        #expect(resolved.theme.files["epub/a.css"] == "a { }\nb { }\nc { top: 2em }")
        #expect(resolved.theme.files["epub/a.append.css"] == nil)
        #expect(resolved.files.first { $0.name == "epub/a.css" }?.theme == "base + base + mine")
    }

    @Test func aFileThatReplacesDropsWhatWasAppended() throws {
        let themes = [
            "base": ["theme.yml": "", "html/print.append.css": "b { }"],
            "mine": ["theme.yml": "extends: base", "html/print.css": "c { }"],
        ]
        #expect(try MemoryThemes.resolution(themes).theme.files["html/print.css"] == "c { }")
    }

    @Test func thereMustBeSomethingToAppendTo() {
        let error = MemoryThemes.failure(mine: ["apkg/stlye.append.css": "a { }"]).first
        #expect(error?.code == "theme.unknown-file")
        #expect(error?.hint == "did you mean apkg/style.css?")
        #expect(error?.place?.file == "mine/mine/apkg/stlye.append.css")
    }

    @Test func errorsInWhatIsAppendedNameItsOwnFile() {
        let error = MemoryThemes.failure(mine: ["apkg/style.append.css": "a { }\nb { color: var(--inc) }\n"]).first
        #expect(error?.place?.file == "mine/mine/apkg/style.append.css")
        #expect(error?.place?.line == 2)
    }

    @Test func fontsAndPicturesAreBytes() throws {
        let theme = try MemoryThemes.resolution(mine: ["fonts/a.woff2": "wOF2", "fonts/OFL.txt": "free"]).theme
        #expect(theme.files["fonts/a.woff2"] == .bytes(Array("wOF2".utf8)))
        #expect(theme.assets.map(\.path) == ["fonts/OFL.txt", "fonts/a.woff2"])
    }

    @Test func aStyleSheetRefersToFilesThatAreThere() {
        let sheet = "@font-face {\n  src: url(fonts/a.wof2);\n}"
        let error = MemoryThemes.failure(mine: ["html/screen.css": sheet, "fonts/a.woff2": "wOF2"]).first
        #expect(error?.code == "theme.missing-file")
        #expect(error?.hint == "did you mean fonts/a.woff2?")
        #expect(error?.place?.line == 2)
        #expect(error?.place?.column == 8)
        let none = MemoryThemes.failure(mine: ["html/screen.css": "a { b: url(c.png) }"]).first
        #expect(none?.hint == "it lies in fonts or pictures, its path is of ASCII letters, digits and -._/")
    }

    @Test func textsAreUTF8() {
        let files = ["mine/theme.yml": SourceBytes([]), "mine/html/a.css": SourceBytes([0x61, 0xE9])]
        let latin = MemoryTree(files, name: "latin")
        #expect(
            throws: Failure(
                .error("theme.encoding", "this file is not UTF-8", at: Place(file: "latin/mine/html/a.css"))
            )
        ) {
            try ThemeLibrary(folders: [latin]).resolve("mine", language: "en")
        }
    }
}
