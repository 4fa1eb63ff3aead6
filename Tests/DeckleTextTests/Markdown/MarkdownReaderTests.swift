import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

@Suite struct MarkdownReaderTests {
    private func read(_ markdown: String, _ place: Place = Place(file: "a.md")) -> (passage: Passage, log: [Diagnostic])
    {
        var log: [Diagnostic] = []
        return (MarkdownReader().passage(markdown, place: place, log: &log), log)
    }

    @Test func theMarkdownStaysByteForByte() {
        let markdown = "a\r\nb\u{0}\r\n```\r\nx\r\ny\r\n```\r\n"
        let passage = read(markdown).passage
        #expect(passage.markdown == markdown)
        #expect(passage.blocks.last == .code(CodeBlock(text: "x\ny")))
    }

    /// As YAML's `|` keeps them, whatever a payload has.
    @Test(arguments: [("a", "a"), ("a\n", "a\n"), ("a\n\n", "a\n"), ("a\r\n\n\n", "a\r\n"), ("\n\n", "\n")])
    func blankLinesAtTheEndAreNotKept(markdown: String, expected: String) {
        #expect(read(markdown).passage.markdown == expected)
    }

    @Test func privateScalarsOfTheSourceAreNotFormulas() {
        let passage = read("\u{F0000} $x_1$ \u{F0001} `\u{10FFFD} $y$`\n").passage
        #expect(
            passage.blocks == [
                .paragraph([
                    .text("\u{F0000} "), .maths("x_1"), .text(" \u{F0001} "), .code("\u{10FFFD} $y$"),
                ])
            ]
        )
    }

    @Test(arguments: [
        ("<code>____</code> or <code>____</code>", [Inline.code("____"), .text(" or "), .code("____")]),
        ("(___), \"___\" and (____).", [.text("(___), \"___\" and (____).")]),
        (
            "`(____)` ($x_1$) **____**",
            [.code("(____)"), .text(" ("), .maths("x_1"), .text(") "), .strong([.text("____")])]
        ),
        (
            "[x](/____/) <a href=\"/____\">y</a>",
            [
                .link(Link(target: "/____/", content: [.text("x")])), .text(" "),
                .link(Link(target: "/____", content: [.text("y")])),
            ]
        ),
        (
            "___a___ ___\"b\"___",
            [
                .emphasis([.strong([.text("a")])]), .text(" "), .emphasis([.strong([.text("\"b\"")])]),
            ]
        ),
    ])
    func gapsAreNoEmphasis(markdown: String, expected: [Inline]) {
        #expect(read(markdown).passage.blocks == [.paragraph(expected)])
    }

    @Test func gapsInCodeAndLinesOfThemStay() {
        #expect(read("```\n(____)\n```\n\n____").passage.blocks == [.code(CodeBlock(text: "(____)")), .rule])
    }

    @Test func aFieldOfAPayloadKeepsItsPointerAndMarksTheLine() throws {
        let place = Place(file: "payload.json", pointer: "/qa/3/a")
        let warning = try #require(read("Text.\n\n```python\nlamp = 1\n", place).log.first)
        #expect(warning.code == "markdown.unclosed-fence")
        #expect(warning.place?.pointer == "/qa/3/a")
        #expect(warning.place?.line == nil)
        #expect(warning.place?.excerpt?.line == 3)
        #expect(warning.place?.excerpt?.text == "```python")
        #expect(warning.place?.excerpt?.length == 3)
    }

    @Test func aPartOfAFileShowsTheLineOfTheFile() throws {
        let place = Place(file: "README.md", line: 40)
        let warning = try #require(read("Text.\n\n```python\nlamp = 1\n", place).log.first)
        #expect(warning.place?.line == 42)
        #expect(warning.place?.excerpt?.line == 42)
    }

    @Test func aWideTableIsKeptAsText() {
        let columns = 3000
        let head = String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        let (passage, log) = read(head + String(repeating: "|b|\n", count: columns))
        #expect(log.map(\.code) == ["markdown.table-too-wide"])
        #expect(passage.blocks.count == 1)
    }

    @Test(arguments: [
        ("a\u{1}b", "U+0001"), ("a\n\u{7F}", "U+007F"), ("\u{1B}[31m", "U+001B"),
    ])
    func unreadableCharactersAreWarnedOf(text: String, name: String) {
        let log = read(text).log
        #expect(log.map(\.code) == ["markdown.unreadable-character"])
        #expect(log.first?.message.contains(name) == true)
    }

    @Test func aTextGetsAHundredWarningsAtMost() {
        let (passage, log) = read((0..<3000).map { "<x\($0)> [^n\($0)]\n\n" }.joined() + "end")
        #expect(log.count == 101)
        #expect(log.last?.code == "markdown.more-warnings")
        #expect(passage.blocks.last == .paragraph([.text("end")]))
    }

    @Test func aLongLineIsShownAroundItsMark() throws {
        let line = String(repeating: "lamp é ", count: 500)
        let excerpt = try #require(read(line + "<blink>" + line).log.first?.place?.excerpt)
        #expect(excerpt.text.utf8.count < 200)
        #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
        let marked = excerpt.text.dropFirst(excerpt.start).prefix(excerpt.length)
        #expect(marked == "<blink>")
    }

    /// HTML in Markdown in HTML, and clozes in each: nesting has one bound for all of them.
    @Test func nestingIsBoundedTogether() {
        let unit = "<b><b><b><b><b>{{c1::{{c2::*a "
        var log: [Diagnostic] = []
        let text =
            String(repeating: unit, count: 400) + "end" + String(repeating: "*}}}}</b></b></b></b></b>", count: 400)
        let passage = MarkdownReader().passage(text, place: Place(file: "a.md"), cloze: true, log: &log)
        #expect(ModelDump.text(passage.blocks).contains("end"))
        #expect(Self.depth(passage.blocks) < 600)
    }

    /// How deep brackets are nested in the dump of a text.
    private static func depth(_ blocks: [Block]) -> Int {
        var depth = 0, deepest = 0
        for character in ModelDump.text(blocks) {
            if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
            deepest = max(deepest, depth)
        }
        return deepest
    }

    @Test(arguments: ["{{c1::", "{{c1::a}} ", "::", "{{c1::::", "{", "}}", "{{c1::a}} *b* "])
    func hostileClozesAreReadWhole(_ unit: String) {
        var log: [Diagnostic] = []
        let text = String(repeating: unit, count: 60_000 / unit.utf8.count) + "end"
        let passage = MarkdownReader().passage(text, place: Place(file: "a.md"), cloze: true, log: &log)
        #expect(ModelDump.text(passage.blocks).contains("end"))
    }

    @Test(arguments: [
        "> ", "- ", "[", "**a ", "*a _b ", "![[]()", "<b>", "<div>\n\n", "a@b.", "`a``", "$a", "$$ `", "$a$ ",
        "<div><", "<div><a", "<p>&amp;", "<x>", "</b>", "[^a] ", "<!-- ",
    ])
    func hostileInputIsReadWhole(_ unit: String) {
        let (passage, _) = read(String(repeating: unit, count: 60_000 / unit.utf8.count) + "end")
        #expect(ModelDump.text(passage.blocks).contains("end"))
    }

    @Test func aLongTextIsReadInParts() {
        let piece = "Lamp [a] and `code`.\n\n```\nx\n\ny [b]\n```\n\n"
        let count = 600_000 / piece.utf8.count
        let (passage, log) = read(String(repeating: piece, count: count))
        #expect(log.map(\.code) == ["markdown.too-long"])
        #expect(passage.blocks.count == 2 * count)
        #expect(passage.blocks.last == .code(CodeBlock(text: "x\n\ny [b]")))
    }

    @Test func oneLongParagraphIsKeptAsPlainText() {
        let markdown = String(repeating: "![[]()", count: 20_000)
        let (passage, log) = read(markdown)
        #expect(log.map(\.code) == ["markdown.too-long"])
        #expect(passage.blocks == [.paragraph([.text(markdown)])])
    }

    @Test func eightTasksAgree() async {
        let texts = (0..<2000).map {
            "Lamp *\($0)* ~~b~~ www.example.org/\($0) `c` $x_\($0)$\n\n| a |\n|---|\n| \($0) |\n"
        }
        let expected = texts.map { read($0).passage }
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { texts.map { read($0).passage } == expected } }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results == Array(repeating: true, count: 8))
    }
}
