import DeckleCore
import Testing

@testable import DeckleFormats

/// Questions that a hub has more than once.
@Suite struct ReadmeRepeatTests {
    private func deck(_ files: [String: String]) throws -> (deck: Deck, log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let source = Source(folder: "hub", tree: MemoryTree(files))
        return (try ReadmeReader().read(source, log: &log)[0].deck, log)
    }

    private static func hub(_ pairs: [(String, String)]) -> String {
        (pairs + [("Why oil?", "Less wear."), ("Why pins?", "They hold."), ("Why belts?", "They turn.")])
            .map { "## Q. \($0.0)\n\n\($0.1)\n\n" }.joined()
    }

    /// As a README has them that lists the best of what its other files hold.
    @Test func aQuestionOfTwoFilesStandsOnBothPagesAndKnowsTheFirst() throws {
        let (deck, log) = try deck([
            "README.md": "# Cogs\n\n## Best\n\n" + Self.hub([("What is a cog?", "A wheel.")]),
            "wheels/cogs.md": "# Wheels\n\n## Q. What is a Cog\n\n  A wheel.\n\n## Q. What is a cog?\n\nA tooth.\n\n"
                + ["one", "two", "three"].map { "## Q. What is \($0)?\n\nA \($0).\n\n" }.joined(),
        ])
        let pages = deck.topics.flatMap(\.pages)
        let first = try #require(pages[0].questions.first), again = pages[1].questions
        #expect(first.tags == ["wheels::cogs"] && first.repeats == nil)
        #expect(again.map(\.repeats) == ["best#\(first.id)", nil, nil, nil, nil])
        #expect(log.filter { $0.code.name.hasPrefix("readme.same") }.map(\.place?.line) == [7])
        let note = log.first { $0.code.name == "readme.repeated-questions" }
        #expect(note?.place == Place(file: "hub/wheels/cogs.md", line: 3))
        #expect(
            note?.message
                == "one question says word for word what best#\(first.id) says; packages have one card for both"
        )
    }

    @Test(arguments: [
        ("What is a cog?", "A wheel.\n\nWith teeth."), ("What is a pin?", "A wheel."), ("What is a cog?", ""),
    ])
    func whatDiffersIsNoRepetition(prompt: String, answer: String) throws {
        let hub = try Readme(Self.hub([("What is a cog?", "A wheel."), (prompt, answer)]))
        #expect(hub.deck.topics[0].pages[0].questions.allSatisfy { $0.repeats == nil })
    }

    @Test func theRightOptionCounts() throws {
        let question = { (right: String) in
            "### 1. Which is right?\n- A: one\n- B: two\n\n<details><summary>Answer</summary>\n\n\(right)\n</details>\n\n"
        }
        let hub = try Readme("# Cogs\n" + ["Answer: A", "Answer: B", "Answer: A"].map(question).joined())
        #expect(hub.questions.map { $0.outline.repeats != nil } == [false, false, true])
        #expect(hub.codes() == ["readme.same-prompt"])
    }

    /// The title alone does not tell such questions apart, and their ids stay what they were.
    @Test func codeBelowATitleThatPointsToItIsAsked() throws {
        let question = { (code: String, answer: String) in
            "## Q. What is the output of the following?\n\n```py\n\(code)\n```\n\n\(answer)\n\n"
        }
        let hub = try Readme(
            Self.hub([]) + question("turn(1)", "1") + question("turn(2)", "2") + question("turn(3)", "")
        )
        #expect(hub.pairs.suffix(3).map { $0[0].contains("turn") } == [true, true, false])
        #expect(hub.pairs.suffix(3).map { $0[1] } == ["1", "2", "```py\nturn(3)\n```"])
        #expect(hub.questions.suffix(3).map { String($0.id.suffix(2)) }.dropFirst() == ["-2", "-3"])
        #expect(!hub.codes().contains("readme.same-prompt"))
    }

    @Test(arguments: ["How do you turn a cog?", "What is the output of the following?"])
    func codeBelowAnyOtherTitleAnswers(title: String) throws {
        let code = "```py\nturn(1)\n```\n\nSo."
        let pairs = title.hasPrefix("How") ? [(title, code), (title, code + " Or not.")] : [(title, code)]
        #expect(try Readme(Self.hub(pairs)).pairs[0] == [title, code])
    }
}
