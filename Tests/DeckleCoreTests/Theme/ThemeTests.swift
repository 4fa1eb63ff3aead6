import DeckleCore
import DeckleTestSupport
import Testing

extension Theme.Token<Length> {
    fileprivate static var gap: Self { Self("gap") }
}

extension Theme.Token<ColourPair> {
    fileprivate static var ink: Self { Self("ink") }
}

@Suite struct ThemeTests {
    private let theme = Theme(
        name: "mine",
        tokens: [
            "gap": TokenValue(.length, light: "2mm"),
            "ink": TokenValue(.colour, light: "#111", dark: "#eee"),
            "code-line-length": TokenValue(.number, light: "40"),
            "deepest-indent": TokenValue(
                .number,
                light: "1.5",
                written: TextPlace(file: "mine/theme.yml", text: "tokens:\n\n  deepest-indent: 1.5", line: 3)
            ),
        ],
        files: [
            "html/layouts/study.mustache": "", "html/layouts/quiz.mustache": "", "html/a.css": "a { }",
            "fonts/a.woff2": .bytes([1]), "fonts/OFL.txt": .bytes([2]), "pictures/b.png": .bytes([3]),
            "pictures/c.png": .bytes([4]), "pictures/d.psd": .bytes([5]),
        ],
        papers: [
            Paper(name: "a5", width: Length(148, .millimetre), height: Length(210, .millimetre)),
            Paper(name: "a6", width: Length(105, .millimetre), height: Length(148, .millimetre)),
        ]
    )

    private func failure(_ body: () throws -> some Any) -> Diagnostic? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? Failure)?.diagnostics.first
        }
    }

    @Test func tokensAreReadAsWhatTheyAre() throws {
        #expect(try theme.length(.gap) == Length(2, .millimetre))
        #expect(try theme.number(.codeLineLength) == 40)
        let ink = try theme.colour(.ink)
        #expect([ink.light, ink.dark] == ["#111", "#eee"])
    }

    @Test func aTokenThatSwiftCannotReadIsAnErrorAtItsPlace() {
        let error = failure { try theme.number(.deepestIndent) }
        #expect(error?.code == "theme.bad-token")
        #expect(error?.message == "the token \"deepest-indent\" is \"1.5\", it must be a whole number up to 9999")
        #expect(error?.place?.line == 3)
    }

    @Test func aTokenOfAnotherTypeIsNotRead() {
        var theme = theme
        theme.tokens["gap"] = TokenValue(.number, light: "2")
        theme.tokens["ink"] = TokenValue(.text, light: "#111")
        theme.tokens["code-line-length"] = TokenValue(.text, light: "40")
        for error in [
            failure { try theme.length(.gap) }, failure { try theme.colour(.ink) },
            failure { try theme.number(.codeLineLength) },
        ] {
            #expect(error?.code == "theme.bad-token")
        }
    }

    @Test func aTokenThatIsNotThereNamesTheNearest() {
        let theme = Theme(name: "mine", tokens: ["code-line-lenght": TokenValue(.number, light: "40")], files: [:])
        let error = failure { try theme.number(.codeLineLength) }
        #expect(error?.code == "theme.unknown-token")
        #expect(error?.hint == "it has code-line-lenght")
    }

    @Test func papersAndLayoutsAreFoundByName() throws {
        #expect(try theme.paper(named: "a6").page == "105x148")
        #expect(try theme.paper(named: "").name == "a5")
        #expect(try theme.layout(named: "quiz").template == "layouts/quiz")
        #expect(theme.layouts.map(\.name) == ["quiz", "study"])
        #expect(failure { try theme.paper(named: "a55") }?.code == "theme.unknown-paper")
        #expect(failure { try theme.paper(named: "a55") }?.hint == "did you mean a5?")
        #expect(failure { try theme.paper(named: "legal") }?.hint == "the papers are a5, a6")
        #expect(failure { try theme.paper(named: "legal") }?.code == "theme.unknown-paper")
        #expect(failure { try theme.layout(named: "studdy") }?.code == "theme.unknown-layout")
    }

    @Test func optionsOfferWhatTheThemeHas() {
        let paper = ExportOption("paper", offered: .papers, summary: "x")
        let layout = ExportOption("layout", offered: .layouts, default: "study", summary: "x")
        let specs = [paper.spec, layout.spec].map { $0.offered(by: theme) }
        #expect(specs.map(\.kind) == [.choice(["a5", "a6"]), .choice(["quiz", "study"])])
        #expect(specs.map(\.defaultValue) == ["a5", "study"])
    }

    @Test func valuesAreCheckedAgainstTheTheme() throws {
        let paper = ExportOption("paper", offered: .papers, summary: "x")
        let values = try OptionValues([("paper", "a7")], specs: [paper.spec], exporter: "html")
        #expect(values[paper] == "a7")
        let error = failure { try values.check([paper.spec], exporter: "html", theme: theme) }
        #expect(error?.code == "usage.bad-value")
        #expect(error?.hint == "did you mean a5? html.paper is a5, a6")
    }

    @Test func textsAndBytesAreToldApart() {
        #expect(failure { try theme.file("fonts/a.woff2") }?.code == "theme.missing-file")
        #expect(theme.texts(in: "html", ending: ".css").map(\.name) == ["a"])
        #expect(theme.texts(in: "html/layouts", ending: ".mustache").map(\.name) == ["quiz", "study"])
    }

    @Test func anOutputHoldsWhatItsStyleSheetRefersToAndTheLicences() {
        let sheet = "@font-face { src: url(fonts/a.woff2) } b { background: url(pictures/b.png) url(pictures/x.png) }"
        #expect(theme.assets(for: sheet).map(\.path) == ["fonts/OFL.txt", "fonts/a.woff2", "pictures/b.png"])
        #expect(theme.assets(for: "a { color: red }") == [])
        let addressed = theme.addressed(sheet) { "../\($0.path)" }
        #expect(addressed.hasPrefix("@font-face { src: url(\"../fonts/a.woff2\") }"))
        #expect(addressed.hasSuffix("url(\"../pictures/b.png\") url(pictures/x.png) }"))
    }

    @Test(arguments: [
        ("fonts/a.woff2", "font/woff2"), ("fonts/b/c.TTF", "font/ttf"), ("pictures/a.svg", "image/svg+xml"),
        ("fonts/OFL.txt", "text/plain"),
    ])
    func assetsAreFontsPicturesAndLicences(path: String, type: String) {
        #expect(ThemeAsset(path: path, bytes: [])?.type == type)
    }

    @Test(arguments: [
        "apkg/a.woff2", "fonts", "fonts/a", "fonts/a.psd", "fonts/a b.woff2", "fonts/ä.woff2", "afonts/a.ttf",
    ])
    func otherFilesAreNoAssets(path: String) {
        #expect(ThemeAsset(path: path, bytes: []) == nil)
    }
}
