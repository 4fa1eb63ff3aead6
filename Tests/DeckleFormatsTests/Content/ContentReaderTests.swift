import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct ContentReaderTests {
    private static let bread = "name: Baking bread\nslug: bread\ndescription: From flour to crust.\norder: 1\n"
    private static let dough = """
        ---
        topicSlug: dough
        subtopic: Dough
        questions:
          - id: salt
            q: Why salt?
            a: |
              It slows the yeast.
        ---
        """

    @Test func aFolderIsADeck() throws {
        var folder = try ContentFolder([
            "frameworks/bread.yml": Self.bread,
            "topics/bread-dough.yml": "name: The dough\nslug: dough\nframeworkSlug: bread\n",
            "qa/bread/dough/basics.md": Self.dough,
        ])
        let deck = try #require(folder.deck)
        #expect(deck.id == "bread" && deck.identity == .named && deck.title == "Baking bread")
        #expect(deck.summary == "From flour to crust.")
        #expect(deck.topics.map(\.title) == ["The dough"])
        #expect(folder.pages == ["/bread/dough/basics: salt"])
        let question = try #require(try folder.firstQuestions().first)
        #expect(question.prompt.markdown == "Why salt?" && question.answer.markdown == "It slows the yeast.\n")
        #expect(question.origin == Place(file: "site/qa/bread/dough/basics.md", line: 5, subject: "id salt, \"Dough\""))
    }

    @Test(arguments: ["no", "on", "~", "null", "2026-06-20", "0x10", "1e3", "true", "=", "12:30"])
    func scalarsAreTheirTexts(word: String) throws {
        var folder = try ContentFolder(["a.md": "---\nquestions:\n  - { id: \(word), q: \(word), a: \(word) }\n---\n"])
        let question = try #require(try folder.firstQuestions().first)
        #expect(question.outline.id == word && question.prompt.markdown == word && question.answer.markdown == word)
    }

    @Test func keysThatAskForMoreGetIt() throws {
        let page = """
            ---
            order: 2
            updated: 2026-06-20
            related: ~
            questions:
              - id: a
                q: Which?
                options: [{ text: Rye, correct: true }, { text: Sand, correct: false }]
            ---
            """
        let other = "---\norder: 10\nquestions:\n  - { id: b, q: What?, a: That. }\n---\n"
        var folder = try ContentFolder(["a/y.md": other, "a/z.md": page])
        #expect(folder.pages == ["/a/z: a", "/a/y: b"])
        let outline = try #require(folder.deck?.topics.first?.pages.first)
        #expect(outline.updated?.date == "2026-06-20" && outline.related.isEmpty)
        #expect(outline.questions.map(\.form) == [.choice])
        #expect(try folder.firstQuestions().count == 1)
    }

    @Test func foldersNameWhatFrontMatterDoesNot() throws {
        let page = "---\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n"
        let folder = try ContentFolder([
            "content/1.bread/2.hot-ovens/3.crust.md": page, "content/1.bread/2.hot-ovens/index.md": page,
            "content/1.bread/Long Dough.draft.md": page,
        ])
        #expect(folder.deck?.id == "bread")
        #expect(folder.codes.contains("deck.id-derived"))
        #expect(folder.deck?.topics.map(\.title) == ["Hot Ovens", ""])
        #expect(folder.pages == ["/bread/hot-ovens/crust: a", "/bread/hot-ovens: a", "/bread/long-dough: a"])
    }

    @Test func filesInNoFolderNameNoDeck() throws {
        let page = "---\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n"
        let folder = try ContentFolder(["a.md": page, "b.md": page])
        #expect(folder.deck?.identity == .madeUp(suggestion: "site"))
        #expect(folder.pages == ["/a: a", "/b: a"])
    }

    @Test func everyFrameworkIsADeck() throws {
        let page = { (slug: String) in
            "---\nframeworkSlug: \(slug)\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n"
        }
        let folder = try ContentFolder([
            "frameworks/bread.yml": Self.bread, "frameworks/2.tea.yml": "name: Tea", "qa/bread/x.md": page("bread"),
            "qa/tea/y.md": page("tea"), "qa/rice/z.md": page("rice"),
        ])
        #expect(folder.manuscripts.map(\.deck.id) == ["tea", "bread", "rice"])
        #expect(folder.manuscripts.map(\.deck.title) == ["Tea", "Baking bread", "Rice"])
        #expect(folder.pages == ["/tea/y: a", "/bread/x: a", "/rice/z: a"])
    }

    @Test func jsonAndYAMLFilesListQuestionsToo() throws {
        let folder = try ContentFolder([
            "x/a.json": #"{"title":"A","questions":[{"id":"a","q":"What?","a":"That."}]}"#,
            "x/b.yaml": "title: B\nquestions:\n- id: b\n  q: What?\n  a: That.\n", "x/c.yml": "text: no questions here",
        ])
        #expect(folder.pages == ["/x/a: a", "/x/b: b"])
    }

    @Test func looserCousinsAreReadToo() throws {
        let folder = try ContentFolder([
            "frameworks/tea.json": #"{"slug":"tea","name":"Tea for all"}"#,
            "tea/1.green.md": "---\ntopic: Leaves\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n",
            "tea/2.black.draft.md": "---\nquestions:\n  - { id: b, q: What?, a: That. }\n---\n",
        ])
        #expect(folder.deck?.id == "tea" && folder.deck?.title == "Tea for all")
        #expect(folder.deck?.topics.map(\.title) == ["Leaves", ""])
        #expect(folder.pages == ["/tea/green: a", "/tea/black: b"])
    }

    @Test func listsOfAnyNamesAreTakenAsTheUserSays() throws {
        let words = ["Ebb", "Flood", "Neap", "Spring"].map { "  - word: \($0)\n    sense: So it is.\n" }.joined()
        let page = "---\ntitle: Sea\nwords:\n\(words)  - word: Tide\n---\n"
        let source = Source(folder: "site", tree: MemoryTree(["a/x.md": page], name: "site"))
        let wishes = ReadingWishes(map: [.prompt: "word", .answer: "sense"])
        #expect(try Formats.reader(of: source, wishes: wishes, among: Formats.readers).format.name == "content")
        var log: [Diagnostic] = []
        let manuscript = try #require(try Formats.manuscripts(in: source, wishes: wishes, log: &log).first)
        let questions = try manuscript.firstQuestions(log: &log)
        #expect(questions.map(\.id) == ["ebb", "flood", "neap", "spring"])
        #expect(questions.map(\.prompt.markdown) == ["Ebb", "Flood", "Neap", "Spring"])
        #expect(questions[1].origin?.file == "site/a/x.md" && questions[1].origin?.line == 6)
        let lost = try #require(log.first { $0.code == "question.no-answer" })
        #expect(lost.place?.file == "site/a/x.md" && lost.place?.line == 12)
    }

    @Test func headingsAskWhereNothingIsListed() throws {
        let asked = ["What rises?", "Why does it rise?", "How long?", "Who bakes?", "When is it done?"]
        let text = "# Dough\n\n" + asked.map { "## \($0)\n\nSo, and so on for long.\n\n" }.joined()
        let folder = try ContentFolder(["frameworks/bread.yml": Self.bread, "qa/bread/dough.md": text])
        #expect(folder.deck?.id == "bread" && folder.deck?.title == "Baking bread")
        #expect(folder.deck?.questionCount == 5)
    }

    @Test(arguments: ["x.png", "./x.png", "../tea/x.png", "sub/x.png"])
    func whatLiesBesideAFileIsFoundFromItsPage(reference: String) throws {
        let page = "---\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n"
        let folder = try ContentFolder(["content/2.tea/1.green.md": page])
        let folders = try #require(folder.manuscripts.first).pageFolders
        #expect(folders == ["/tea/green": "content/2.tea"])
        let png = TinyPicture.png(width: 2, height: 2, colour: (1, 2, 3))
        let files = ["content/2.tea/x.png", "content/tea/x.png", "content/2.tea/sub/x.png"]
        let tree = MemoryTree(Dictionary(uniqueKeysWithValues: files.map { ($0, SourceBytes(png)) }))
        #expect(try FileMedia(folder: tree, pageFolders: folders).find(reference, from: "/tea/green") != nil)
        #expect(try FileMedia(folder: tree).find(reference, from: "/tea/green") == nil)
    }

    @Test func whatListsNoQuestionsIsNamed() throws {
        let folder = try ContentFolder([
            "a/x.md": "---\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n", "a/about.md": "# About\n",
            "a/words.md": "---\nquestions: [What, Why]\n---\n", "a/nothing.md": "---\ntitle: questions\n---\n",
            "a/odd.md": "---\nquestions:\n  - { title: What, text: That }\n---\n", "a/picture.png": "",
        ])
        let warnings = folder.log.filter { $0.severity > .note }
        #expect(warnings.map(\.code) == ["content.list-left-out", "content.list-left-out"])
        #expect(warnings.map { $0.place?.file } == ["site/a/words.md", "site/a/odd.md"])
        #expect(warnings.map { $0.place?.line } == [2, 3])
        let note = try #require(folder.log.first { $0.code == "content.file-left-out" })
        #expect(note.message == "2 files list no questions and are left out: a/about.md, a/nothing.md")
    }
}

// MARK: - What is wrong

extension ContentReaderTests {
    private func errors(_ files: [String: String]) -> [Diagnostic] {
        var log: [Diagnostic] = []
        do {
            _ = try ContentReader().read(Source(folder: "site", tree: MemoryTree(files, name: "site")), log: &log)
        } catch {
            log += (error as? Failure)?.diagnostics ?? []
        }
        return log.filter { $0.severity == .error }
    }

    @Test func allBadQuestionsAreNamedWithTheirLines() {
        let log = errors([
            "a/x.md":
                "---\nquestions:\n  - id: a\n    q: What?\n  - q: Why?\n    a: So.\n  - id: c\n    q: [1]\n    a: x\n  - { id: d, q: D, a: d }\n---\n"
        ])
        #expect(log.map(\.code) == ["question.no-answer", "question.no-id", "question.no-prompt"])
        #expect(log.map { $0.place?.file } == Array(repeating: "site/a/x.md", count: 3))
        #expect(log.map { $0.place?.line } == [3, 5, 7])
        #expect(log.map { $0.place?.excerpt?.text } == ["  - id: a", "  - q: Why?", "  - id: c"])
    }

    @Test func markdownIsPlacedInItsFile() throws {
        let page =
            "---\nquestions:\n  - id: a\n    q: What?\n    a: |\n      Fine.\n\n      <video src=\"x\"></video>\n---\n"
        var folder = try ContentFolder(["a/x.md": page])
        _ = try folder.firstQuestions()
        let place = try #require(folder.log.last?.place)
        #expect(place.file == "site/a/x.md" && place.line == 8)
        #expect(place.excerpt?.line == 8 && place.pointer == nil)
    }

    @Test func everyBrokenFileIsNamed() {
        let log = errors([
            "a/colon.md": "---\nquestions:\n  - q: a: b\n---\n", "a/cut.md": "---\nquestions:\n  - id: a\n    q: Wh",
            "a/nul.md": "---\nquestions:\n  - q: \u{0}\n---\n",
            "a/twice.md": "---\nquestions: []\nquestions: []\n---\n",
        ])
        #expect(
            log.map(\.code) == [
                "content.bad-yaml", "content.front-matter-open", "content.bad-yaml", "content.bad-yaml",
            ]
        )
        #expect(log.map { $0.place?.file } == ["colon", "cut", "nul", "twice"].map { "site/a/\($0).md" })
        #expect(log.map { $0.place?.line } == [3, 1, 3, 2])
    }

    @Test(arguments: ["[", "- ", "{a: ", "? "])
    func deepNestingIsAnError(mark: String) {
        let log = errors(["a/x.md": "---\nquestions:\n" + String(repeating: mark, count: 100_000) + "\n---\n"])
        #expect(log.map(\.code) == ["content.bad-yaml"])
    }

    @Test func aFileOfAnySizeIsNotTaken() {
        let log = errors(["a/x.md": "---\nquestions: " + String(repeating: "x", count: 33 << 20)])
        #expect(log.map(\.code) == ["content.file-too-large"])
    }

    @Test func deepValuesAreNamed() {
        let deep = String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
        let log = errors(["a/x.md": "---\nquestions:\n  - { id: a, q: Q, a: A }\nextra: \(deep)\n---\n"])
        #expect(log.map(\.code) == ["content.bad-yaml"])
        #expect(log.map { $0.place?.line } == [4])
    }

    @Test func aFolderWithoutQuestionsIsAnError() {
        #expect(errors(["topics/a.yml": "name: A"]).map(\.code) == ["content.no-questions"])
        #expect(
            errors(["a.md": "---\nquestions:\n  - { title: a, text: b }\n---\n"]).map(\.code) == [
                "content.no-questions"
            ]
        )
    }

    @Test func whatIsNoPageMayBeInAnyEncoding() throws {
        let page = "---\nquestions:\n  - { id: a, q: What?, a: That. }\n---\n"
        let latin = SourceBytes([0x43, 0x61, 0x66, 0xE9])
        let files = ["a/x.md": SourceBytes(page.utf8), "a/cafe.md": latin, "a/cafe.json": latin]
        let folder = try ContentFolder(Source(folder: "site", tree: MemoryTree(files, name: "site")))
        #expect(folder.pages == ["/a/x: a"] && !folder.codes.contains("input.not-text"))
    }

    @Test func utf16IsReadAndLatin1IsNot() throws {
        let page = "---\nquestions:\n  - { id: a, q: Wärme?, a: Ja. }\n---\n"
        let low: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let high: [UInt8] = [0xFE, 0xFF] + page.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for bytes in [low, high, [0xEF, 0xBB, 0xBF] + Array(page.utf8)] {
            let tree = MemoryTree(["a/x.md": SourceBytes(bytes)], name: "site")
            var folder = try ContentFolder(Source(folder: "site", tree: tree))
            #expect(try folder.firstQuestions().first?.prompt.markdown == "Wärme?")
        }
        let latin = page.unicodeScalars.map { UInt8($0.value) }
        let tree = MemoryTree(["a/x.md": SourceBytes(latin)], name: "site")
        #expect(
            throws: Failure(
                .error(
                    "input.not-text",
                    "the file is neither UTF-8, UTF-16 nor UTF-32",
                    at: Place(file: "site/a/x.md", text: String(decoding: latin, as: UTF8.self), range: 15..<15),
                    hint: "save it as UTF-8"
                )
            )
        ) { try ContentReader().manuscripts(in: Source(folder: "site", tree: tree)) }
    }

    /// A tree whose files are gone once they are listed.
    private struct VanishingTree: FileTree {
        let name = "site"
        func entries(of folder: String) -> [String] { folder.isEmpty ? ["topics/"] : ["a.yml"] }
        func read(_ path: String) -> Source? { nil }
    }

    @Test func aFileThatVanishesIsNamed() {
        #expect(
            throws: Failure(
                .error(
                    "content.file-gone",
                    "the file was there and is gone",
                    at: Place(file: "site/topics/a.yml"),
                    hint: "try again"
                )
            )
        ) { try ContentReader().manuscripts(in: Source(folder: "site", tree: VanishingTree())) }
    }

    @Test func onlyFoldersWithQuestionsAreKnown() {
        let recognize = { (files: [String: String]) in
            ContentReader().recognizes(Source(folder: "site", tree: MemoryTree(files)))
        }
        #expect(recognize(["frameworks/a.yml": ""]) == .certain)
        #expect(recognize(["a/b.md": "---\nquestions:\n---\n"]) == .certain)
        #expect(recognize(["a/b.md": "---\n\"questions\" : []\n---\n"]) == .certain)
        #expect(recognize(["a/b.md": "---\ntitle: All questions\nlink: /questions/a\n---\n"]) == .foreign)
        #expect(recognize(["a/b.md": "# questions\n", "_payload.json": "[]"]) == .foreign)
        #expect(
            ContentReader().recognizes(Source(name: "a.md", bytes: SourceBytes("---\nquestions:\n".utf8))) == .foreign
        )
    }
}

extension ContentReader {
    /// What is thrown, behind the errors that were logged before.
    fileprivate func manuscripts(in source: Source) throws -> [Manuscript] {
        var log: [Diagnostic] = []
        do {
            return try read(source, log: &log)
        } catch let failure as Failure {
            throw Failure(log + failure.diagnostics)
        }
    }
}
