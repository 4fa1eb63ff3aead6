import DeckleCore
import Testing

@testable import DeckleFormats

/// Questions and answers that words tell: `Q:`, `**Question**:`, `## Question`, `#### Answer`.
@Suite struct ReadmeLabelTests {
    @Test func titlesThatDifferInTheirNumbersAlone() throws {
        let hub = try Readme(
            "# Cogs\n\n"
                + (1...5).map { "## Question \($0)\n\nWhat is cog \($0)?\n\n### Answer\n\nWheel \($0).\n\n" }.joined()
        )
        #expect(hub.pairs == (1...5).map { ["What is cog \($0)?", "Wheel \($0)."] })
    }

    @Test func linesWithLabels() throws {
        let hub = try Readme(
            """
            **Q:** What turns?
            **A:** A **wheel**.

            Q: What does this
            print?

            ```js
            turn()
            ```

            A: Nothing.

            **Question**: Which holds?

            **Answer: A pin.**
            """
        )
        #expect(
            hub.pairs == [
                ["What turns?", "A **wheel**."],
                ["What does this\n\nprint?\n\n```js\nturn()\n```", "Nothing."], ["Which holds?", "A pin."],
            ]
        )
    }

    /// The third stands apart from the fourth, and the last has no answer below it.
    @Test func linesRightAboveOneAnotherShareTheAnswer() throws {
        let hub = try Readme(
            """
            Q: What turns?
            Q: What is round?
            A: A wheel.

            Q: What slips?

            Q: What holds?
            A: A pin.

            Q: What breaks?
            Q: What bends?
            """
        )
        #expect(
            hub.pairs == [
                ["What turns?", "A wheel."], ["What is round?", "A wheel."], ["What slips?", ""],
                ["What holds?", "A pin."], ["What breaks?", ""], ["What bends?", ""],
            ]
        )
        #expect(hub.log.first { $0.code == .readmeSharedAnswers }?.place?.line == 1)
    }

    @Test func pairsOfItems() throws {
        let hub = try Readme(
            """
            - **Question**: What turns?
            - **Answer**: A wheel.

            - **Question**: What holds?
            - **Answer**: A pin.
              Of steel.
            """
        )
        #expect(hub.pairs == [["What turns?", "A wheel."], ["What holds?", "A pin.\n  Of steel."]])
    }

    @Test func quartersOfAYearAreNoQuestions() throws {
        #expect(throws: Failure.self) { try Readme("# Plan\n\n- Q1: build it\n- Q2: sell it\n- Q3: rest\n") }
    }

    @Test func headingsThatOnlySayWhatStandsBelow() throws {
        let scene = { (number: Int, name: String) in
            """
            ## Question \(number): \(name)

            ### Question
            The \(name) breaks. What now?

            ### Answer
            Mend it.

            ### Notes
            - It is old.


            """
        }
        let hub = try Readme("# Scenes\n\n" + scene(1, "Cog") + scene(2, "Pin") + scene(3, "Spring"))
        #expect(
            hub.pairs
                == ["Cog", "Pin", "Spring"].map {
                    ["\($0)\n\nThe \($0) breaks. What now?", "Mend it.\n\n### Notes\n- It is old."]
                }
        )
        #expect(hub.outline == ["/Scenes 3"] && hub.codes() == [])
    }

    @Test func numbersWithoutWords() throws {
        let hub = try Readme("## Question 1\n\nWhat turns?\n\nA wheel.\n\n## Question 2\n\nWhy?\n\n## Question 3\n")
        #expect(hub.pairs == [["What turns?", "A wheel."], ["Why?", ""]])
        #expect(hub.codes().contains("readme.no-prompt"))
    }

    @Test func underlinedHeadings() throws {
        let question = { (name: String) in "What is \(name)?\n---\n\nA long answer to it.\n\n" }
        let names = ["oil", "wear", "rust", "heat", "dust"]
        let hub = try Readme("Parts\n=====\n\n" + names.map(question).joined())
        #expect(hub.pairs == names.map { ["What is \($0)?", "A long answer to it."] })
        #expect(hub.deck.title == "Parts")
    }

    @Test func guidesAreNoQuestions() throws {
        let words = Array(repeating: "word", count: 20).joined(separator: " ")
        let guide = { (name: String) in "\(name)\n---\n\n\(words)\n\n" }
        let names = ["How to buy oil", "How to store oil", "How to use oil", "Why oil", "Notes"]
        #expect(throws: Failure.self) { try Readme("Oil\n===\n\n" + names.map(guide).joined()) }
    }

    @Test func aRuleBelowASentenceIsNoHeadingBesideMarkedOnes() throws {
        let hub = try Readme("# Parts\n\n## Q. What is oil?\n\nGrease\n---\n\n## Q. What is rust?\n\nWear\n---\n")
        #expect(hub.pairs == [["What is oil?", "Grease"], ["What is rust?", "Wear"]])
    }
}
