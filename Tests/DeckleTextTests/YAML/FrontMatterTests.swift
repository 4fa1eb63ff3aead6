import DeckleText
import Testing

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("---\na: 1\n---\ntext\n---\n", "---\na: 1\n", true), ("---\r\na: 1\r\n--- \r\ntext", "---\r\na: 1\r\n", true),
        ("---\n---", "---\n", true), ("---\na: 1\n ---\n----\n", "---\na: 1\n ---\n----\n", false),
        ("---", "---", false),
    ])
    func opensATextAndIsClosed(text: String, yaml: String, isClosed: Bool) {
        let front = FrontMatter(text)
        #expect(front?.yaml == yaml && front?.isClosed == isClosed)
    }

    @Test(arguments: [
        ("---\na: 1\n---\ntext", 12), ("---\r\na: é\r\n--- \r\ntext", 17), ("---\n---", 7), ("---\na", 5),
    ])
    func isAsLongAsItsLines(text: String, length: Int) {
        #expect(FrontMatter(text)?.length == length)
    }

    @Test(arguments: ["", "text\n---\n", " ---\na: 1\n---\n", "----\na: 1\n---\n", "--- a\n---\n"])
    func othersHaveNone(text: String) {
        #expect(FrontMatter(text)?.yaml == nil)
    }
}
