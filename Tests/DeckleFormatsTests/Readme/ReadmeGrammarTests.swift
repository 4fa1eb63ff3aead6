import DeckleCore
import Testing

@testable import DeckleFormats

/// Every way of writing questions, as hubs use it.
@Suite struct ReadmeGrammarTests {
    @Test func headingsWithLettersAndAFoldedAnswer() throws {
        let hub = try Readme(
            """
            # Cogs

            <details><summary>Three translations</summary>

            - [Deutsch](de.md)
            </details>

            ---

            ###### 1. What is logged?

            ```js
            turn(1)
            ```

            - A: `1`
            - B: `2`

            <details><summary><b>Answer</b></summary>
            <p>

            #### Answer: B

            Because it turns.

            </p>
            </details>

            ---

            ###### 2. What is logged?

            - A: one
            - B: two
            - C: three

            <details><summary><b>Answer</b></summary>
            <p>

            #### Antwort： C

            Three.

            </p>
            </details>

            ---

            ###### 3. What is logged?

            - A: yes
            - B: no

            <details><summary><b>Answer</b></summary>
            <p>

            #### Answer: A
            </p>
            </details>
            """
        )
        #expect(
            hub.pairs == [
                ["What is logged?\n\n```js\nturn(1)\n```", "- [ ] `1`\n- [x] `2`\n\nBecause it turns."],
                ["What is logged?", "- [ ] one\n- [ ] two\n- [x] three\n\nThree."],
                ["What is logged?", "- [x] yes\n- [ ] no"],
            ]
        )
        #expect(hub.questions.map(\.form) == [.choice, .choice, .choice])
        #expect(hub.outline == ["/Cogs 3"] && hub.deck.id == "cogs")
        #expect(hub.codes(from: .note) == ["readme.taken", "readme.outside", "deck.no-date"])
    }

    @Test func headingsInANumberedList() throws {
        let hub = try Readme(
            """
            # Gears

            ### Table of Contents

            | No. | Question |
            | --- | --- |
            | 1 | [What turns?](#what-turns) |

            ## Basics

            1.  ### What turns?
                A wheel:

                ```js
                ## not a heading
                turn()
                ```

                #### Why
                It can.

                **[⬆ Back to Top](#table-of-contents)**

            2. ### What holds?
                <details><summary>Deep dive</summary>

                A pin.
                </details>

            **[⬆ Back to Top](#table-of-contents)**

            ## Advanced

            1. ### Why do gears mesh?

                ```js
                open()

            2. #### Is an unclosed fence harmless?
                Yes.

            ## Disclaimer

            Nobody is liable.
            """
        )
        #expect(
            hub.pairs == [
                ["What turns?", "A wheel:\n\n```js\n## not a heading\nturn()\n```\n\n#### Why\nIt can."],
                ["What holds?", "<details><summary>Deep dive</summary>\n\nA pin.\n</details>"],
                ["Why do gears mesh?", "```js\nopen()"],
                ["Is an unclosed fence harmless?", "Yes."],
            ]
        )
        #expect(hub.outline == ["/Basics 2", "/Advanced 2"])
        #expect(hub.codes() == ["markdown.unclosed-fence"])
    }

    @Test func foldsWhoseSummaryAsks() throws {
        let hub = try Readme(
            """
            ## Pods

            <details>
            <summary>How do you list <code>widgets</code>?</summary><br><b>
            * with a list
            * or by hand
            </b></details>

            <details>
            <summary>What is wrong here?

            ```sh
            wctl gte
            ```
            </summary><br><b>

            ## It is misspelt

            See <b>get</b>.
            </b></details>

            ### Nodes

            <details><summary>What is a node?</code></summary>A machine.</details>

            <details>
            <summary>What comes next?</summary><br><b>
            To be completed.
            </b></details>
            """
        )
        #expect(
            hub.pairs == [
                ["How do you list <code>widgets</code>?", "* with a list\n* or by hand"],
                ["What is wrong here?\n\n```sh\nwctl gte\n```", "## It is misspelt\n\nSee <b>get</b>."],
                ["What is a node?", "A machine."],
                ["What comes next?", ""],
            ]
        )
        #expect(hub.questions.map(\.isOpen) == [false, false, false, true])
        #expect(hub.outline == ["Pods/Pods 2", "Pods/Nodes 2"])
        #expect(hub.codes(from: .note).contains("readme.open-questions"))
    }

    @Test func headingsMarkedAsQuestions() throws {
        let hub = try Readme(
            """
            # Cog Basics
            ## # 1. Introduction

            ## Q. What is a cog?
            A wheel.

            <div align="right">
                <b><a href="#table-of-contents">↥ back to top</a></b>
            </div>

            ## Q. Which is right?
            a) one
            b) two

            Answer: b

            <br>[⬆ Up](#cog-basics)

            ## How will you oil a cog?
            Slowly.

            ## # 2. More

            #### Q. Is it open?

            <br>[⬆ Up](#cog-basics)

            #### Q. Is this too?
            """
        )
        #expect(
            hub.pairs == [
                ["What is a cog?", "A wheel."], ["Which is right?", "- [ ] one\n- [x] two"],
                ["How will you oil a cog?", "Slowly."], ["Is it open?", ""], ["Is this too?", ""],
            ]
        )
        #expect(hub.outline == ["/Introduction 3", "/More 2"] && hub.codes() == [])
    }

    @Test func taskListsBelowHeadings() throws {
        let quiz = { (number: Int, boxes: [String]) in
            "#### Q\(number). Which cog turns?\n\n" + boxes.joined(separator: "\n")
                + "\n\n[reference](https://e.org)\n\n"
        }
        let hub = try Readme(
            quiz(1, ["- [ ] left", "- [x] right"]) + quiz(2, ["- [x] A", "", "```js", "turn()", "```", "", "- [ ] B"])
                + quiz(3, ["- [x] one", "- [x] two", "- [ ] three"])
        )
        #expect(
            hub.pairs.map { $0[1] } == [
                "- [ ] left\n- [x] right\n\n[reference](https://e.org)",
                "- [x] A\n  \n  ```js\n  turn()\n  ```\n- [ ] B\n\n[reference](https://e.org)",
                "- [x] one\n- [x] two\n- [ ] three\n\n[reference](https://e.org)",
            ]
        )
        #expect(hub.questions.allSatisfy { $0.form == .choice })
    }

    @Test func numberedHeadings() throws {
        let hub = try Readme(
            """
            # Springs

            ## 1. What is a _spring_?
            Steel.

            ### Details
            Wound.
            ---
            ## 2. Why is it wound?
            To push.

            ## 3. How long is it?
            An inch.
            """
        )
        #expect(
            hub.pairs == [
                ["What is a _spring_?", "Steel.\n\n### Details\nWound."], ["Why is it wound?", "To push."],
                ["How long is it?", "An inch."],
            ]
        )
    }

    @Test func headingsThatAsk() throws {
        let names = ["What is oil?", "Why grease?", "How thick?", "Explain wear", "Is rust bad? ⭐⭐⭐"]
        let hub = try Readme("# Oil\n\n" + names.map { "### \($0)\n\nA long answer to it.\n\n" }.joined())
        #expect(
            hub.pairs.map { $0[0] } == ["What is oil?", "Why grease?", "How thick?", "Explain wear", "Is rust bad?"]
        )
        #expect(hub.questions.map(\.difficulty) == [nil, nil, nil, nil, .medium])
        #expect(hub.codes() == ["readme.likely"])
    }

    @Test func boldParagraphsThatAsk() throws {
        let names = ["What is oil? 👶", "Why grease?", "How thick?", "What is wear?", "Is rust bad? 🚀"]
        let hub = try Readme("# Oil\n\n## Basics\n\n" + names.map { "**\($0)**\n\nAn answer.\n\n" }.joined())
        #expect(hub.pairs.map { $0[1] } == Array(repeating: "An answer.", count: 5))
        #expect(hub.questions.map(\.difficulty) == [.easy, nil, nil, nil, .hard])
        #expect(hub.outline == ["/Basics 5"])
    }
}
