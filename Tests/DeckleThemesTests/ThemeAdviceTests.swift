import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleThemes

@Suite struct ThemeAdviceTests {
    /// The warnings about a theme of these files.
    private func log(_ files: [String: String]) throws -> [Diagnostic] {
        try MemoryThemes.resolution(mine: files).log.filter { $0.severity == .warning }
    }

    @Test func whereAPictureGoesIsSaid() throws {
        let sheet = "a { background: url(pictures/a.png) }"
        let files = ["html/print.append.css": sheet, "epub/book.append.css": sheet, "pictures/a.png": "x"]
        let notes = try MemoryThemes.resolution(mine: files).log
        #expect(notes == [.note("theme.asset", "pictures/a.png goes into epub, html, nothing else holds it")])
    }

    @Test(arguments: [
        ("apkg/stlye.css", "apkg/style.css"), ("html/studdy/page.mustache", "html/study/page.mustache"),
        ("epub/bok.css", "epub/book.css"), ("apkg/partials/haed.html", "apkg/partials/head.html"),
    ])
    func aFileThatNothingReadsIsSaid(path: String, nearest: String) throws {
        let warnings = try log([path: ""])
        #expect(warnings.map(\.code) == ["theme.unused-file"])
        #expect(warnings.map(\.severity) == [.warning])
        #expect(warnings.first?.message == "nothing uses the file \(path)")
        #expect(warnings.first?.hint == "did you mean \(nearest)?")
        #expect(warnings.first?.place?.file == "mine/mine/\(path)")
    }

    @Test func aFileThatAnotherNamesIsUsed() throws {
        let warnings = try log([
            "apkg/partials/mine.html": "", "apkg/basic-front.html": "[[> mine]]",
            "epub/mine.mustache": "", "epub/cover.mustache": "{{> mine }}",
            "html/extra.css": "a { background: url(pictures/a.png) }", "html/layouts/bingo.mustache": "{{{css.extra}}}",
            "html/bingo/topic.mustache": "", "html/bingo/page.mustache": "",
            "html/print.append.css": "b { }", "pictures/a.png": "x", "pictures/LICENCE.txt": "free",
        ])
        #expect(warnings == [])
    }

    @Test func aTokenOfOnesOwnIsUsedSomewhere() throws {
        let manifest =
            "tokens:\n  acent: { light: red, dark: red }\n  gap: 1em\n  edge: var(--gap)\n  dim: { light: red, dark: red }\n"
        let warnings = try log([
            "theme.yml": manifest, "html/print.append.css": "a { top: var(--edge); b: var(--dim-dark) }",
        ])
        #expect(warnings.map(\.code) == ["theme.unused-token"])
        #expect(warnings.first?.hint == "did you mean accent?")
        #expect(warnings.first?.place?.line == 2)
    }

    @Test func aLabelOfOnesOwnIsUsedSomewhere() throws {
        let labels = "anwser: Solution\nmotto: Study!\nfoot: Foot\n"
        let warnings = try log([
            "strings/en.yml": labels, "epub/cover.mustache": "{{labels.motto}}",
            "apkg/partials/foot.append.html": "[[foot]]",
        ])
        #expect(warnings.map(\.code) == ["theme.unused-label"])
        #expect(warnings.first?.hint == "did you mean answer?")
        #expect(warnings.first?.place?.file == "mine/mine/strings/en.yml")
        #expect(warnings.first?.place?.line == 1)
    }

    @Test func aPictureThatNoSheetRefersToIsSaid() throws {
        #expect(try log(["pictures/a.png": "x"]).map(\.code) == ["theme.unused-file"])
    }

    @Test func aFontNeedsItsLicenceBesideIt() throws {
        let sheet = "@font-face { src: url(fonts/a.woff2) }"
        let warnings = try log(["html/screen.append.css": sheet, "fonts/a.woff2": "x"])
        #expect(warnings.map(\.code) == ["theme.no-licence"])
        #expect(warnings.first?.place?.file == "mine/mine/fonts/a.woff2")
        #expect(try log(["html/screen.append.css": sheet, "fonts/a.woff2": "x", "fonts/OFL.txt": "free"]) == [])
    }

    /// Advice on built-in themes is for those who make them.
    @Test(arguments: [false, true])
    func adviceIsOfTheThemesThatItIsAskedFor(areBuiltIn: Bool) throws {
        func layer(_ name: String, isBuiltIn: Bool) throws -> ThemeLayer {
            let files = ["theme.yml": ThemeSource.text("tokens: { unused-\(name): 1 }")]
            return try ThemeLayer(name: name, path: name, folder: 0, isBuiltIn: isBuiltIn, files: files)
        }
        let layers = [
            try layer("mine", isBuiltIn: false), try layer("base", isBuiltIn: true), try layer("root", isBuiltIn: true),
        ]
        let log = try ThemeAdvice(layers, FileTable(layers)).log(areBuiltIn: areBuiltIn)
        #expect(log.map(\.message) == ["nothing uses the token unused-\(areBuiltIn ? "base" : "mine")"])
    }
}
