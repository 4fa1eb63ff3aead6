import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct EPUBNavigationTests {
    private let navigation: EPUBNavigation = {
        var navigation = EPUBNavigation(questions: 1)
        navigation.add(part: EPUBEntry(title: "Part <1>", place: "part01.xhtml"))
        let question = EPUBEntry(title: "1.1 Why?", place: "ch01.xhtml#q")
        let chapter = EPUBEntry(title: "1 A", place: "ch01.xhtml", children: [question], hidesChildren: true)
        navigation.add(chapter: chapter, isInPart: true)
        navigation.add(chapter: EPUBEntry(title: "2 B", place: "ch02.xhtml"), isInPart: false)
        return navigation
    }()

    @Test func theVisibleContentsHideTheQuestions() {
        let expected = """
            <ol>
            <li><a href="text/part01.xhtml">Part &lt;1&gt;</a><ol>
            <li><a href="text/ch01.xhtml">1 A</a><ol hidden="">
            <li><a href="text/ch01.xhtml#q">1.1 Why?</a></li>
            </ol></li>
            </ol></li>
            <li><a href="text/ch02.xhtml">2 B</a></li>
            </ol>
            """
        var bytes: [UInt8] = []
        navigation.writeContents { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func depthIsThatOfTheDeepestEntry() {
        #expect(navigation.entries.map(\.depth) == [3, 1])
    }

    @Test func landmarksSayWhatTheyLeadTo() {
        let marks = EPUBNavigation.landmarks([EPUBLandmark(type: "toc", title: "Contents", address: "nav.xhtml")])
        #expect(marks.text == "<ol>\n<li><a epub:type=\"toc\" href=\"nav.xhtml\">Contents</a></li>\n</ol>")
    }

    @Test func theBookStartsWithItsFirstPart() {
        var navigation = EPUBNavigation(questions: 1)
        navigation.add(EPUBEntry(title: "How", place: "how-to.xhtml"), to: .chapters)
        navigation.add(part: EPUBEntry(title: "Part", place: "part01.xhtml"))
        #expect(navigation.start?.title == "Part" && navigation.entries.map(\.title) == ["How", "Part"])
    }

    @Test func whatGoesOnStandsBelowWhatItGoesOnFrom() {
        var navigation = EPUBNavigation(questions: 1)
        navigation.add(EPUBEntry(title: "Index", place: "index.xhtml"), to: .indexes)
        navigation.add(EPUBEntry(title: "Index (2)", place: "index-2.xhtml"), to: .indexes, goesOn: true)
        navigation.add(EPUBEntry(title: "All", place: "takeaways.xhtml"), to: .takeaways)
        #expect(navigation.entries.map(\.title) == ["All", "Index"])
        #expect(navigation.index?.children.map(\.title) == ["Index (2)"] && navigation.index?.hidesChildren == true)
    }

    @Test(arguments: [(2000, 3), (2001, 2)])
    func tooManyQuestionsAreLeftToTheIndex(questions: Int, depth: Int) throws {
        var navigation = EPUBNavigation(questions: questions)
        navigation.add(part: EPUBEntry(title: "Part", place: "part01.xhtml"))
        let chapter = try chapter(1)
        let listed = chapter.sections.map { $0.map { EPUBQuestion($0, in: "ch", labels: Labels()) } }
        navigation.add(chapter, questions: listed, .linked, isInPart: true, labels: Labels())
        #expect(navigation.entries.map(\.depth) == [depth])
        #expect(navigation.answers.map(\.label) == ["1 C"])
    }

    private func chapter(_ number: Int) throws -> EPUBChapter {
        let paragraph = Passage([.paragraph([.text("x")])])
        let question = Question(id: "q", prompt: paragraph, answer: paragraph)
        let index = PageIndex(topic: 0, page: 0, running: number - 1, firstQuestion: 0)
        let page = Page(outline: PageOutline(id: "/p", title: "C"), index: index, questions: [question])
        let job = ExportJob(deck: Deck(id: "d", title: "D"), theme: .bare)
        return EPUBChapter(try Presentation.book(job).pageView(page))
    }
}
