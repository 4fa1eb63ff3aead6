import DeckleCore
import Testing

@testable import DeckleFormats

/// Lists of questions, of which only the user can tell that they are some.
@Suite struct ReadmeBulletTests {
    private let list = """
        # Parts

        * What is oil?
          * And what is grease?
        * Why does this wear?

          ```js
          turn()
          ```
        * **How thick?** - [Read on](https://e.org)
          - An inch.
        * Explain heat over
          two lines
        * What is rust?
        """

    @Test func itemsAreQuestionsOnlyWhereTheUserSaysSo() throws {
        let hub = try Readme(list, questions: "bullets")
        #expect(
            hub.pairs == [
                ["What is oil?\n\n* And what is grease?", ""], ["Why does this wear?\n\n```js\nturn()\n```", ""],
                ["How thick?", "[Read on](https://e.org)\n- An inch."], ["Explain heat over\n  two lines", ""],
                ["What is rust?", ""],
            ]
        )
        #expect(hub.questions.map(\.isOpen) == [true, true, false, true, true])
    }

    @Test func theMessageSaysWhatWouldBeFound() throws {
        let failure = #expect(throws: Failure.self) { try Readme(list) }
        let found = failure?.diagnostics.first
        #expect(found?.message == "this is a text without questions; nothing in it looks like questions with answers")
        #expect(found?.hint?.hasPrefix("--questions would find 5 by bullets; ") == true)
    }

    @Test func questionsTooFewToBeSureOfAreFoundOnDemand() throws {
        let few = ["What is oil?", "Who wears it?", "How thick?", "Why rust?", "Where?"].map { "## \($0)\n\nA cog.\n" }
        let failure = #expect(throws: Failure.self) { try Readme(few.joined(separator: "\n")) }
        #expect(failure?.diagnostics.first?.hint?.hasPrefix("--questions would find 5 by headings; ") == true)
        #expect(try Readme(few.joined(separator: "\n"), questions: "headings").questions.count == 5)
    }
}
