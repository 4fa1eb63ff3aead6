import DeckleCore
import Testing

@testable import DeckleFormats

/// Folders of Markdown files, as checkouts are.
@Suite struct ReadmeFolderTests {
    private func read(
        _ files: [String: String],
        _ wishes: ReadingWishes = ReadingWishes()
    ) throws -> (deck: Deck, log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let source = Source(folder: "hub", tree: MemoryTree(files))
        #expect(ReadmeReader().recognizes(source) == .likely)
        return (try ReadmeReader().read(source, wishes: wishes, log: &log)[0].deck, log)
    }

    private static func hub(_ words: String, _ names: [String] = ["one", "two", "three", "four", "five"]) -> String {
        names.map { "## Q. What is \($0) \(words)?\n\nA cog.\n\n" }.joined()
    }

    private func outline(_ deck: Deck) -> [String] {
        deck.topics.flatMap { topic in topic.pages.map { "\(topic.title)/\($0.title) \($0.id) \($0.questions.count)" } }
    }

    @Test func aFileIsAPageOrATopic() throws {
        let (deck, log) = try read([
            "README.md": "# Cogs\n" + Self.hub("here"), "topics/oil/README.md": "# Oil\n" + Self.hub("in oil"),
            "topics/wear.md": "# 1. Early\n" + Self.hub("early") + "# 2. Late\n" + Self.hub("late"),
            "topics/few.md": Self.hub("rare", ["one"]), "links.md": "- [a](https://e.org)",
        ])
        #expect(
            outline(deck) == [
                "/Cogs cogs 5", "Topics/Few topics/few 1", "Topics/Oil topics/oil 5", "Wear/Early topics/wear/early 5",
                "Wear/Late topics/wear/late 5",
            ]
        )
        #expect(deck.id == "cogs")
        #expect(log.map { "\($0.code)" }.filter { $0 == "readme.file-left-out" }.count == 1)
    }

    @Test func aLeadingFileHasTheIDsOfTheFileAlone() throws {
        let text = "# Cogs\n## A\n### 1. What?\nx\n### 2. Why?\nx\n### 3. How?\nx\n### 4. Who?\nx\n### 5. When?\nx"
        let alone = try Readme(text).deck
        let (deck, _) = try read(["README.md": text, "x/a.md": Self.hub("there")])
        #expect(deck.topics[0].pages[0] == alone.topics[0].pages[0] && deck.id == alone.id)
    }

    @Test func oneLanguageIsTaken() throws {
        let files = [
            "README.md": Self.hub("in English"), "README-zh_CN.md": Self.hub("zh"), "de-DE/README.md": Self.hub("de"),
            "i18n/fr/README.md": Self.hub("fr"), "README.pt-BR.md": Self.hub("pt"), "go/README.md": Self.hub("in Go"),
        ]
        let (deck, log) = try read(files)
        #expect(outline(deck) == ["/Deck deck 5", "/Go go 5"])
        let note = log.first { "\($0.code)" == "readme.translations" }
        #expect(note?.message == "files in other languages are left out: de-DE, fr, pt-BR, zh-CN")
        #expect(outline(try read(files, ReadingWishes(language: "de")).deck) == ["/De DE de-DE 5"])
        #expect(outline(try read(["ja-JP/README-ja_JP.md": Self.hub("ja")]).deck).first?.first == "/")
        #expect(outline(try read(files, ReadingWishes(language: "zh-CN")).deck) == ["/README Zh CN README-zh_CN 5"])
    }

    /// Where all that lies beside each other is called by a language, one of them is the original.
    @Test(
        arguments: [
            (nil, ["a/en/x.md", "b/SLUG/en-US.mdx", "c/de.md"]), ("ko", ["a/ko/x.md"]), ("fr", ["c/fr.md"]),
            ("pt-BR", ["b/SLUG/pt-BR.mdx"]),
        ] as [(String?, [String])]
    )
    func languagesBesideEachOtherAreOneText(language: String?, files: [String]) {
        let folder = ReadmeFolder(
            ["a/en/x.md", "a/ko/x.md", "b/SLUG/en-US.mdx", "b/SLUG/pt-BR.mdx", "c/de.md", "c/fr.md"],
            language: language
        )
        #expect(folder.files == files)
        #expect(ReadmeFolder(["go/x.md", "en/x.md", "cogs/y.md"], language: nil).files.count == 3)
    }

    /// Of a language in several scripts or regions one is taken, not all of them side by side.
    @Test(arguments: [("zh", ["README.zh-CN.md"]), ("zh-TW", ["README.zh-TW.md"]), ("zh-HK", ["README.zh-CN.md"])])
    func oneRegionIsTaken(language: String, files: [String]) {
        let folder = ReadmeFolder(["README.md", "README.zh-CN.md", "README.zh-TW.md"], language: language)
        #expect(folder.files == files && folder.otherLanguages.count == 1)
    }

    @Test func aFileThatIsNoTextIsTold() throws {
        let latin1 = SourceBytes(Array(Self.hub("in caf").utf8) + [0xE9])
        let tree = MemoryTree(["a.md": SourceBytes(Self.hub("here").utf8), "b.md": latin1])
        var log: [Diagnostic] = []
        let decks = try ReadmeReader().read(Source(folder: "hub", tree: tree), log: &log)
        #expect(decks.map(\.deck.questionCount) == [5])
        #expect(
            log.filter { $0.severity == .error }.map { "\($0.code) \($0.place?.file ?? "")" } == [
                "input.not-text hub/b.md"
            ]
        )
    }

    @Test func aFileThatIsNoTextIsToldWhereNothingElseAsks() {
        let tree = MemoryTree(["a.md": SourceBytes(Array("# Caf".utf8) + [0xE9])])
        var log: [Diagnostic] = []
        let failure = #expect(throws: Failure.self) {
            try ReadmeReader().read(Source(folder: "hub", tree: tree), log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == ["input.not-text", "readme.no-questions"])
    }

    @Test func whatRunsAProjectIsNotRead() {
        let folder = ReadmeFolder(
            ["CONTRIBUTING.md", "LICENSE.md", "a.md", "b.txt", "tests/c.md", "x/question_template.md", "x/d.mdx"],
            language: nil
        )
        #expect(folder.files == ["a.md", "x/d.mdx"])
        let asked = ["What are templates.md", "tagged-templates/a.md", "template method.md"]
        #expect(ReadmeFolder(asked + ["issue_template/b.md", "__template__.md"], language: nil).files == asked)
    }

    /// Languages are called by countries too, and the name before them is spelt in two ways.
    @Test(
        arguments: [
            ("a-quiz-ua.md", "uk"), ("a-quiz-ch.md", "zh"), ("a-quiz-ptbr.md", "pt-BR"), ("a_quiz_fr.md", "fr"),
            ("a-quiz.ja.md", "ja"),
        ]
    )
    func aSuffixIsALanguage(file: String, language: String) {
        #expect(ReadmeFolder(["a-quiz.md", file, "b-ua.md"], language: nil).files == ["a-quiz.md", "b-ua.md"])
        #expect(ReadmeFolder(["a-quiz.md", file], language: language).files == [file])
    }

    @Test func foldersOfTranslationsAreCalledByNamesToo() {
        let files = ["a.md", "translations/french/a.md", "translations/chinese-traditional/a.md", "french/a.md"]
        let folder = ReadmeFolder(files, language: nil)
        #expect(folder.files == ["a.md", "french/a.md"] && folder.otherLanguages == ["fr", "zh-Hant"])
        #expect(ReadmeFolder(files, language: "fr").files == ["translations/french/a.md"])
    }

    @Test func headingsOfTheLevelOfAllOtherFilesAreQuestions() throws {
        let likely = { (name: String) in
            "# Part \(name)\n\n"
                + ["What is \(name)?", "Why \(name)?", "How thick?", "Explain wear", "Is rust bad?"]
                .map { "### \($0)\n\nA long answer to it.\n\n" }.joined()
        }
        var files = Dictionary(uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map { ("\($0).md", likely($0)) })
        files["f.md"] =
            "# Tasks\n\n### Turn it\n\nWith a bar that is as long as can be.\n\n"
            + "### Oil it\n\nWith a can that is as full as can be.\n"
        files["README.md"] = "# Cogs\n\n### Help\n\nAll help is welcome here.\n\n### Thanks\n\nTo all.\n"
        #expect(outline(try read(files).deck).last == "/Tasks f 2")
        files["d.md"] = nil
        #expect(outline(try read(files).deck).last == "/Part e e 5")
    }

    @Test func listsThatMayAskAreTold() throws {
        let items = ["What is oil?", "Why grease?", "How thick?", "Is it wet?", "What is rust?"]
        let (_, log) = try read(["a.md": Self.hub("here"), "b.md": items.map { "* \($0)\n" }.joined()])
        let warning = log.first { $0.code == "readme.file-doubtful" }
        #expect(warning?.severity == .warning)
        #expect(warning?.message == "the file may hold 5 questions, which is not sure, and is left out")
        #expect(warning?.hint == "--questions bullets takes them")
    }

    @Test func whereSomeAreSureOthersAreNotGuessed() throws {
        let names = ["What is oil?", "Why grease?", "How thick?", "Explain wear", "Is rust bad?"]
        let likely = names.map { "### \($0)\n\nA long answer to it.\n\n" }.joined()
        let (deck, log) = try read(["a.md": Self.hub("here"), "b.md": likely])
        #expect(outline(deck) == ["/A a 5"])
        let warning = log.first { $0.code == "readme.file-doubtful" }
        #expect(warning?.place?.file.hasSuffix("b.md") == true)
        #expect(warning?.hint == "name it alone to have it read")
        #expect(outline(try read(["b.md": likely]).deck) == ["/B b 5"])
    }

    @Test func aFolderWithoutQuestionsIsAnError() {
        let failure = #expect(throws: Failure.self) {
            try read(["a.md": "# Tea\n\n## Why tea?\n\nLeaves.", "b.md": "## Why water?\n\nIt is hot."])
        }
        #expect(failure?.diagnostics.map(\.code) == ["readme.no-questions"])
        #expect(failure?.diagnostics.first?.hint?.hasSuffix("case 0, files 1, headings 2, bold 0, bullets 0") == true)
    }

    /// A tree with one file that is gone once it is listed.
    private struct VanishingTree: FileTree {
        let name = "hub"
        func entries(of folder: String) -> [String] { ["gone.md", "here.md"] }
        func read(_ path: String) -> Source? {
            path == "here.md" ? Source(name: path, bytes: SourceBytes(hub("here").utf8), path: path) : nil
        }
    }

    @Test func aFileThatVanishesIsNamed() throws {
        var log: [Diagnostic] = []
        let source = Source(folder: "hub", tree: VanishingTree())
        let deck = try ReadmeReader().read(source, wishes: ReadingWishes(), log: &log)[0].deck
        #expect(deck.questionCount == 5)
        #expect(
            log.filter { $0.severity == .error } == [
                .error(
                    "readme.file-gone",
                    "the file was there and is gone",
                    at: Place(file: "hub/gone.md"),
                    hint: "try again"
                )
            ]
        )
    }

    @Test(arguments: [
        ("headings:3", ["What?", "Nothing"]), ("headings", ["What?", "Nothing"]), ("headings:2", ["Part"]),
    ])
    func theUserMaySayWhatQuestionsAre(choice: String, prompts: [String]) throws {
        var log: [Diagnostic] = []
        let text = "## Part\n### What?\nx\n### Nothing\ny"
        let source = Source(name: "a.md", bytes: SourceBytes(text.utf8), path: "a.md")
        let manuscript = try ReadmeReader().read(source, wishes: ReadingWishes(questions: choice), log: &log)[0]
        let page = manuscript.deck.topics[0].pages[0]
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        #expect(try manuscript.pages.page(page, at: index, log: &log).questions.map(\.prompt.markdown) == prompts)
    }

    @Test(arguments: ["folds", "headings:9"])
    func anUnknownKindIsRefused(choice: String) {
        let failure = #expect(throws: Failure.self) { try read(["a.md": "x"], ReadingWishes(questions: choice)) }
        #expect(failure?.diagnostics.map(\.code) == ["usage.bad-value"])
    }

    @Test func indentedProseIsNoCode() throws {
        let hub = try Readme(
            """
            ## Q. What?
            It has:

                1. a name that many people know
                2. a place where they can find it

                turn(1)

            ## Q. Why?
            So:

                >>> a = 1

            ## Q. How?
            x
            """
        )
        #expect(hub.pairs[0][1].contains("\n\n    1. a name"))
        #expect(hub.pairs[1][1] == "So:\n\n    >>> a = 1")
    }
}
