import DeckleCore
import Testing

@testable import DeckleFormats

/// Answers that sites fold away without tags, and boxes that ask.
@Suite struct ReadmeContainerTests {
    @Test func containersOfColonsHideAnswers() throws {
        let hub = try Readme(
            """
            # Cogs

            ### Turn a cog

            It has teeth.

            ::: details Answer
            Use a crank.

            ::: tip Mind
            Slowly.
            :::

            :::

            More on it.

            ### Hold a cog

            :::: answer
            With a pin.
            ::::

            ### Draw a cog

            ::: spoiler
            ```js
            ::: not one
            ```
            :::
            """
        )
        #expect(
            hub.pairs == [
                ["Turn a cog\n\nIt has teeth.", "Use a crank.\n\n::: tip Mind\nSlowly.\n:::\n\n\n\nMore on it."],
                ["Hold a cog", "With a pin."], ["Draw a cog", "```js\n::: not one\n```"],
            ]
        )
        #expect(hub.log.first?.message == "3 questions are taken from prompts with folded answers, for sure")
    }

    @Test func foldsOfIndentedLinesHideAnswers() throws {
        let hub = try Readme(
            """
            **Which wheel?**

            ??? success "Answer"
                The left one:

                ```js
                turn()
                ```

                !!! note "Mind"
                    It is heavy.

            **Which pin?**

            ???+ answer
                The long one.
            It lies on the bench.

            **Which spring?**

            ??? success "Answer"
                The steel one.
            """
        )
        #expect(
            hub.pairs == [
                [
                    "Which wheel?",
                    "The left one:\n\n```js\nturn()\n```\n\n> [!note] Mind\n> It is heavy.",
                ],
                ["Which pin?", "The long one.\nIt lies on the bench."], ["Which spring?", "The steel one."],
            ]
        )
    }

    @Test func boxesAsk() throws {
        let hub = try Readme(
            """
            # Cogs

            ??? question "Q1. Which cog turns?"
                There are two.

                ??? success "Answer"
                    The small one.

                    It is quick.

            A word between.

            !!! question "Q2. Which one holds?"
                Look closely.
            ??? success "Answer"
                The large one.

            ???+ question
                Which one breaks?

                ??? success
                    Neither.
            """
        )
        #expect(
            hub.pairs == [
                ["Which cog turns?\n\nThere are two.", "The small one.\n\nIt is quick."],
                ["Which one holds?\n\nLook closely.", "The large one."], ["Which one breaks?", "Neither."],
            ]
        )
        #expect(hub.outline == ["/Cogs 3"])
    }

    @Test func boxesWithTheirAnswersInThem() throws {
        let box = { (name: String) in "??? question \"What is \(name)?\"\n    A part.\n\n    Of steel.\n\n" }
        let hub = try Readme("# Parts\n\n" + ["oil", "wear", "rust"].map(box).joined() + "That is all.\n")
        #expect(hub.pairs == ["oil", "wear", "rust"].map { ["What is \($0)?", "A part.\n\nOf steel."] })
        #expect(hub.log.first?.message == "3 questions are taken from folds, for sure")
    }

    @Test func contentsThatAreFoldedAwayAnswerNothing() throws {
        let contents = "<details><summary>View contents</summary>\n\n- [a](#a)\n- [b](#b)\n- [c](#c)\n</details>\n\n"
        let answer = Array(repeating: "word", count: 40).joined(separator: " ")
        let question = { (name: String) in "### What is \(name)?\n\n#### Answer\n\n\(answer)\n\n" }
        let names = ["oil", "wear", "rust", "heat", "dust"]
        let hub = try Readme(
            "# Parts\n\n## One\n\n" + contents + "## Two\n\n" + contents + "## Three\n\n" + contents
                + names.map(question).joined()
        )
        #expect(hub.pairs == names.map { ["What is \($0)?", answer] })
    }
}
