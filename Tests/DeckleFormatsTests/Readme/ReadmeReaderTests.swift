import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct ReadmeReaderTests {
    private static func source(_ text: String, _ name: String) -> Source {
        Source(name: name, bytes: SourceBytes(text.utf8), path: name)
    }

    @Test(
        arguments: [
            ("README.md", "Words", .likely), ("a/b.markdown", "", .likely), ("x", "# Words", .likely),
            ("x", "#no heading", .foreign), ("x", "Words", .foreign),
        ] as [(String, String, Recognition)]
    )
    func namesAndHeadingsTellMarkdown(name: String, text: String, expected: Recognition) {
        #expect(ReadmeReader().recognizes(Self.source(text, name)) == expected)
    }

    @Test(arguments: [
        ("# Log\n## 1.2.0\n- a\n## 1.1.0\n- b\n## [1.0.0]\n- c", "a changelog"),
        ("# Plan\n" + (1...6).map { "- [ ] step \($0)\n" }.joined(), "a to-do list"),
        ("# Links\n" + (1...6).map { "- [page \($0)](https://example.org/\($0))\n" }.joined(), "a list of links"),
        ("# Tea\nLeaves and water.", "a text without questions"), ("", "empty"),
        ("# Tea\n" + String(repeating: "Leaves and water.\n\n", count: 300), "a book of prose"),
    ])
    func whatHoldsNoQuestionsIsCalledWhatItIs(text: String, name: String) {
        let failure = #expect(throws: Failure.self) {
            var log: [Diagnostic] = []
            _ = try ReadmeReader().read(Self.source(text, "x.md"), log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == ["readme.no-questions"])
        #expect(failure?.diagnostics.first?.message.hasPrefix("this is \(name);") == true)
        #expect(failure?.diagnostics.first?.hint?.hasSuffix("headings 0, bold 0, bullets 0") == true)
    }

    /// Too few of each kind to be taken.
    @Test func whatLooksLikeQuestionsIsCountedByKind() {
        let text = """
            # Oil

            ## What is oil?

            A liquid, with two boxes below.

            - [ ] a
            - [ ] b

            ## Uses

            <details><summary>Where is it from?</summary>The ground.</details>

            - Why is it black?
            - It is.
            """
        let failure = #expect(throws: Failure.self) {
            var log: [Diagnostic] = []
            _ = try ReadmeReader().read(Self.source(text, "x.md"), log: &log)
        }
        let counts = """
            what there is by kind: quiz 1, prompt 0, list 0, details 1, marked 0, numbered 0, case 0, files 0, headings 1, \
            bold 0, bullets 1
            """
        #expect(failure?.diagnostics.first?.hint?.hasSuffix(counts) == true)
    }

    @Test func aTextWhosePlacesHaveNoRoomIsRefused() throws {
        let source = Self.source("## Why?\nSo.", "README.md")
        #expect(try ReadmeText(source, limit: 11).range == 0..<11)
        let failure = #expect(throws: Failure.self) { _ = try ReadmeText(source, limit: 10) }
        #expect(failure?.diagnostics.map(\.code) == ["readme.too-large"])
    }

    @Test func aQuestionWithMoreTextThanIsReadIsLeftOut() throws {
        let long = String(repeating: "salt ", count: QuestionSize.limit / 5 + 1)
        let hub = try Readme("## Q: Why?\nSo.\n## Q: What?\n\(long)\n## Q: When?\nThen.")
        #expect(hub.pairs == [["Why?", "So."], ["When?", "Then."]])
        #expect(hub.codes(from: .error) == ["question.too-long"])
        #expect(hub.log.first { $0.severity == .error }?.place?.line == 3)
    }

    @Test func questionsInCodeAndCommentsAreNone() throws {
        let hub = try Readme(
            """
            ---
            title: Cogs
            lang: de
            id: cog-deck
            ---
            # Anything

            <!--
            ## Q. Is this hidden?
            No.
            -->

            ```md
            ## Q. Is this code?
            ```

            ## Q. What is one?
            1
            ## Q. What is two?
            2
            ## Q. What is three?
            3
            """
        )
        #expect(hub.pairs.map { $0[0] } == ["What is one?", "What is two?", "What is three?"])
        #expect(hub.deck.id == "cog-deck" && hub.deck.title == "Cogs" && hub.deck.language == "de")
    }

    /// A rule at the start is no front matter, so nothing of what follows it is missing.
    @Test(arguments: ["---\n", "---\n\nWelcome.\n\n---\n", "---\n# About\n---\n"])
    func rulesAtTheStartTakeNothing(start: String) throws {
        let questions = ["one", "two", "three"].map { "## Q. What is \($0)?\n\nA cog.\n\n---\n\n" }.joined()
        #expect(try Readme(start + questions).pairs.map { $0[0] } == Readme(questions).pairs.map { $0[0] })
    }

    @Test func aTextThatIsNoUnicodeIsRefused() {
        let bytes = Array("## Q. What is caf".utf8) + [0xE9] + Array("?\nA house.\n".utf8)
        let source = Source(name: "README.md", bytes: SourceBytes(bytes), path: "README.md")
        let failure = #expect(throws: Failure.self) {
            var log: [Diagnostic] = []
            return try ReadmeReader().read(source, log: &log)
        }
        #expect(failure?.diagnostics.map(\.code.name) == ["input.not-text"])
        #expect(failure?.diagnostics.first?.place?.line == 1)
    }

    @Test func lineEndsMarksAndUTF16AreRead() throws {
        let text =
            "# Cogs\r\n\r\n" + ["one", "two", "three"].map { "## Q. What is \($0)?\r\n\r\nA cog: \($0).\r\n" }.joined()
        let plain = try Readme(text)
        let units = [0xFEFF] + text.utf16
        let wide = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        var log: [Diagnostic] = []
        let source = Source(name: "README.md", bytes: SourceBytes(wide), path: "README.md")
        let deck = try ReadmeReader().read(source, log: &log)[0].deck
        #expect(plain.pairs[0] == ["What is one?", "A cog: one."])
        #expect(deck == plain.deck)
        #expect(try Readme("\u{FEFF}" + text).deck == plain.deck)
    }

    @Test func aFoldThatIsNeverClosedEndsWithItsSection() throws {
        let fold = { (name: String) in "<details>\n<summary>What is \(name)?</summary>\n\nA cog.\n" }
        let hub = try Readme(
            "## A\n" + fold("one") + "</details>\n" + fold("two") + "\n## B\n" + fold("three") + "</details>\n"
                + fold("four")
                + "</details>\n"
        )
        #expect(hub.pairs.map { $0[0] } == ["What is one?", "What is two?", "What is three?", "What is four?"])
    }

    @Test func aFoldWithoutASummaryIsTold() throws {
        let fold = { (name: String) in "<details>\n<summary>What is \(name)?</summary>\n\nA cog.\n</details>\n" }
        let hub = try Readme(["one", "two", "three"].map(fold).joined() + "<details>\nWhat is four?\n</details>\n")
        #expect(hub.questions.count == 3 && hub.codes().contains("readme.fold-without-summary"))
    }

    @Test func anOptionThatIsNotThereIsNotRight() throws {
        let question = { (right: String) in
            "### 1. Which is right?\n- A: one\n- B: two\n\n<details><summary>Answer</summary>\n\nAnswer: \(right)\n</details>\n\n"
        }
        let hub = try Readme("# Cogs\n" + ["A", "B", "E"].map(question).joined())
        #expect(hub.questions.map(\.form) == [.choice, .choice, .basic])
        #expect(hub.pairs[2] == ["Which is right?\n\n- A: one\n- B: two", "Answer: E"])
        #expect(hub.codes() == ["readme.same-prompt", "question.no-right-option"])
    }
}
