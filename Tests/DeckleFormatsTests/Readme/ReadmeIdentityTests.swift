import DeckleCore
import Testing

@testable import DeckleFormats

/// The literal ids are what learners' histories hang on: none of them may ever change.
@Suite struct ReadmeIdentityTests {
    private func ids(_ questions: [String]) throws -> [String] {
        try Readme("# Cogs\n\n" + questions.joined(separator: "\n\n")).questions.map(\.id)
    }

    @Test func anIDIsMadeOfTitleCodeAndOptions() throws {
        let fold = "<details><summary>Answer</summary>\n\n#### Answer: A\n</details>"
        let asked = { (number: Int, code: String, options: String) in
            "### \(number). What is [logged](https://e.org)?\n\n```js\n\(code)\n```\n\n\(options)\n\n\(fold)"
        }
        let made = try ids([
            asked(1, "turn(1)", "- A: one\n- B: two"), asked(2, "turn(2)", "- A: one\n- B: two"),
            asked(3, "turn(1)", "- A: one\n- B: three"), asked(4, "turn( 1 );", "- A: two\n- B: `one`"),
        ])
        #expect(
            made == [
                "what-is-logged-33dc48daf6", "what-is-logged-7e85bc49a9", "what-is-logged-648d40f3d9",
                "what-is-logged-33dc48daf6-2",
            ]
        )
    }

    @Test func numberAndSectionAreNoPartOfIt() throws {
        let one = try ids(["## A\n### 1. What is one?\nx\n### 2. What is two?\ny\n### 3. What is three?\nz"])
        let other = try ids(["## B\n### 7) What is `one`?\nx\n### 8) What is two?\ny\n### 9) What is <i>three</i>?\nz"])
        #expect(one == other)
        #expect(one == ["what-is-one-03feb0a8f4", "what-is-two-b79f8806ae", "what-is-three-57b1bf50eb"])
    }

    @Test func anIDOfTheAuthorComesFirst() throws {
        let made = try ids([
            "## Q. What is one? <!-- id: first -->\n1", "## Q. What is two? ^second-2\n2",
            "## Q. What is three?\n<!-- id: third -->\n3", "## Q. What is four?\n4",
        ])
        #expect(made == ["first", "second-2", "third", "what-is-four-5f16999381"])
    }

    @Test func twoQuestionsOfOneIDAreAnError() throws {
        let hub = try Readme("## Q. One? ^a\n1\n## Q. Two? ^a\n2\n## Q. Three?\n3")
        #expect(hub.questions.map { $0.answer.markdown } == ["1", "3"])
        #expect(hub.codes().contains("question.doubled"))
    }
}
