import DeckleCore
import Testing

@testable import DeckleFormats

/// Options in all the ways in which hubs write them, and the right one among them.
@Suite struct ReadmeOptionTests {
    /// The answers of two questions alike.
    private func answer(_ body: String) throws -> String? {
        let hub = try Readme("## Q. Which turns?\n\n\(body)\n\n## Q. Which holds?\n\n\(body)\n")
        #expect(hub.questions.map(\.form) == [.choice, .choice])
        return hub.pairs[0][1]
    }

    @Test func lettersWithBracketsAndFullStops() throws {
        #expect(try answer("a) one\nb) two\n\nAnswer: b") == "- [ ] one\n- [x] two")
        #expect(try answer("A. one\nB. two\n\n**Answer: A**") == "- [x] one\n- [ ] two")
        #expect(
            try answer("- A) one\n- B) two\n\n**Answer: B) two**\n\n**Explanation:** It can.")
                == "- [ ] one\n- [x] two\n\ntwo\n\n**Explanation:** It can."
        )
    }

    @Test func numbersBehindBullets() throws {
        #expect(try answer("- 1: one\n- 2: two\n- 3: three\n\n##### Answer: 3") == "- [ ] one\n- [ ] two\n- [x] three")
    }

    @Test func lettersOfOtherAlphabets() throws {
        #expect(try answer("- أ: one\n- ب: two\n\n#### الإجابة: ب") == "- [ ] one\n- [x] two")
    }

    @Test func anAnswerInAQuote() throws {
        let query = { (name: String) in
            "**Q.** Which \(name)?\n\n- A) one\n- B) two\n\n> **Answer: B**\n>\n> It can.\n\n"
        }
        let hub = try Readme("## Queries\n\n" + query("turns") + query("holds"))
        #expect(
            hub.pairs == [
                ["Which turns?", "- [ ] one\n- [x] two\n\n>\n> It can."],
                ["Which holds?", "- [ ] one\n- [x] two\n\n>\n> It can."],
            ]
        )
    }

    @Test func optionsInATable() throws {
        let hub = try Readme(
            """
            # A stuck cog

            ## Question

            A cog is stuck.

            | Part | State |
            |------|-------|
            | pin  | bent  |

            What now?

            ## Options

            | Option | Text |
            |--------|------|
            | A)     | Oil it |
            | B)     | Leave it |

            <details>
            <summary>View Answer</summary>

            ## Correct Answer
            A

            ## Explanation

            Oil helps.
            </details>
            """
        )
        #expect(
            hub.pairs == [
                [
                    "A cog is stuck.\n\n| Part | State |\n|------|-------|\n| pin  | bent  |\n\nWhat now?\n\n## Options",
                    "- [x] Oil it\n- [ ] Leave it\n\n## Explanation\n\nOil helps.",
                ]
            ]
        )
        #expect(hub.log.first?.message == "one question is taken from cases, each with a folded answer, as is likely")
    }

    @Test func anAnswerThatRepeatsItsOption() throws {
        let question = { (number: Int) in
            "## Question \(number)\nWhich turns?\n- A) one\n- B) two\n\n<details>\n<summary>Answer</summary>\n"
                + "B) two, as it is round\n</details>\n\n"
        }
        let hub = try Readme((1...3).map(question).joined())
        #expect(hub.pairs[2] == ["Which turns?", "- [ ] one\n- [x] two\n\nB) two, as it is round"])
    }

    @Test func plainNumberedLines() throws {
        let question = { (number: Int) in
            "\(number). What is logged?\n\n- A: one\n- B: two\n\n<details><summary>Answer</summary>\n\n"
                + "It is: B\n\nBecause.\n\n1. first\n2. second\n</details>\n\n"
        }
        let hub = try Readme("# Cogs\n\n" + (1...3).map(question).joined())
        let answer = "- [ ] one\n- [x] two\n\nBecause.\n\n1. first\n2. second"
        #expect(hub.pairs == Array(repeating: ["What is logged?", answer], count: 3))
        #expect(hub.codes() == ["readme.likely"])
    }

    @Test(arguments: [
        ("```js\n  turn(\n    1)\n```", "```js\n  turn(\n    1)\n```"),
        ("   ```js\n     turn(\n   1)\n   ```", "```js\n  turn(\n1)\n```"),
        ("Turn it:\n\n    turn(1)", "Turn it:\n\n    turn(1)"),
        ("   Turn it:\n\n       turn(1)", "Turn it:\n\n    turn(1)"),
    ])
    func codeBelowNumberedLinesKeepsItsIndents(body: String, expected: String) throws {
        let question = { (number: Int) in
            "\(number). What is logged?\n\n\(body)\n\n- A: one\n- B: two\n\n<details><summary>Answer</summary>\n\nB\n\nSo.\n</details>\n\n"
        }
        let hub = try Readme("# Cogs\n\n" + (1...3).map(question).joined())
        #expect(hub.pairs.map { $0[0] } == Array(repeating: "What is logged?\n\n" + expected, count: 3))
    }

    @Test func stepsOfAGuideAreNoQuestions() throws {
        let steps = "1. What to do first\n2. Install it\n3. Is it there?\n4. Why not?\n"
        #expect(throws: Failure.self) { try Readme("# Guide\n\n" + steps) }
    }
}
