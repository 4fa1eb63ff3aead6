import Testing

@testable import DeckleFormats

@Suite struct EPUBNavigationTests {
    private let navigation: EPUBNavigation = {
        var navigation = EPUBNavigation(entries: [EPUBEntry(title: "Part <1>", address: "text/part01.xhtml")])
        let question = EPUBEntry(title: "1.1 Why?", address: "text/ch01.xhtml#q")
        let chapter = EPUBEntry(title: "1 A", address: "text/ch01.xhtml", children: [question], hidesChildren: true)
        navigation.add(chapter: chapter, isInPart: true)
        navigation.add(chapter: EPUBEntry(title: "2 B", address: "text/ch02.xhtml"), isInPart: false)
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
        #expect(navigation.contents.text == expected)
    }

    @Test func depthIsThatOfTheDeepestEntry() {
        #expect(navigation.entries.map(\.depth) == [3, 1])
    }

    @Test func landmarksSayWhatTheyLeadTo() {
        let marks = EPUBNavigation.landmarks([("toc", EPUBEntry(title: "Contents", address: "nav.xhtml"))])
        #expect(marks.text == "<ol>\n<li><a epub:type=\"toc\" href=\"nav.xhtml\">Contents</a></li>\n</ol>")
    }
}
