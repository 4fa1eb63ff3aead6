import DeckleCore
import DeckleText
import Testing

@testable import DeckleFormats

@Suite struct TypedAnswerTests {
    private func answer(_ markdown: String) -> TypedAnswer {
        var log: [Diagnostic] = []
        return TypedAnswer(MarkdownReader().passage(markdown, place: Place(file: "a.md"), log: &log).blocks)
    }

    @Test(arguments: [
        ("`git stash`\n\nIt keeps them on a stack.", "git stash"),
        ("`git stash`\r\n\r\nIt keeps them.", "git stash"),
        ("[Swift](https://swift.org)[^1]\n\n[^1]: A note.", "Swift"),
        ("one\ntwo\\\nthree", "one two"),
        ("![map](a.png)\n\n$x$\n\n**Paris** $\\pi$ ![flag](b.png)", "Paris"),
        ("> quoted", "quoted"), ("# Title\n\ntext", "Title"), ("```\nls -l\n```", "ls -l"), ("- only", "only"),
        ("a\u{A0}b\u{AD}c", "a bc"),
    ])
    func itsFirstLineInPlainWords(_ markdown: String, _ text: String) {
        let answer = answer(markdown)
        #expect(answer.text == text)
        #expect(answer.problem(at: nil) == nil)
    }

    @Test(arguments: [
        ("diff", true), ("`git stash`", true), ("**Paris**", true),
        ("git\n\nIt keeps them.", false), ("a $x$", false), ("![map](a.png) a", false), ("one\\\ntwo", false),
        ("Swift[^1]\n\n[^1]: A note.", false), ("- one\n- two", false), ("$E$", false),
    ])
    func whetherItIsAllOfTheAnswer(_ markdown: String, _ isAll: Bool) {
        #expect(answer(markdown).isAll == isAll)
    }

    @Test(arguments: [
        ("- one\n- two", "one"), ("```\nls\ncd\n```", "ls"), ("| a | b |\n| - | - |\n| c | d |", "a b"),
        ("- - x\n  - y", "x"),
    ])
    func aFirstLineThatIsNotAllOfItsBlockIsAWarning(_ markdown: String, _ text: String) {
        let expected = Diagnostic.warning(
            "apkg.typed-first-line",
            "only \"\(text)\" is compared with what is typed",
            hint: "let the answer begin with a paragraph of what is to be typed"
        )
        #expect(answer(markdown).problem(at: nil) == expected)
    }

    @Test(arguments: [("$E = mc^2$", "E = mc^2"), ("![a map](a.png)", "a map"), ("$$\nx\n$$", "x")])
    func withoutWordsAllOfItIsCompared(_ markdown: String, _ text: String) {
        #expect(answer(markdown).text == text)
        #expect(answer(markdown).problem(at: nil)?.code == "apkg.typed-no-words")
    }
}
