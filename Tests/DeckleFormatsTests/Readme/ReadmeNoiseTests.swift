import DeckleCore
import Testing

@testable import DeckleFormats

/// What a hub says again and again is no part of its answers.
@Suite struct ReadmeNoiseTests {
    private func hub(_ names: [String] = ["one", "two", "three", "four", "five"], line: (String) -> String) throws
        -> Readme
    {
        try Readme("# Cogs\n\n" + names.map { "## Q. What is \($0)?\n\nA cog.\n\n\(line($0))\n\n" }.joined())
    }

    @Test func aLineThatLeadsOutEverywhereIsLeftOut() throws {
        let hub = try hub { "> Read the [long answer](https://e.org/\($0)) on [Cogs](https://e.org) which is better." }
        #expect(hub.pairs.map { $0[1] } == Array(repeating: "A cog.", count: 5))
        let note = hub.log.first { "\($0.code)" == "readme.refrain-left-out" }
        #expect(
            note?.message
                == "5 lines were left out that say the same below many questions, with a link out of the text"
        )
        #expect(note?.place?.line == 7)
    }

    /// Too few, in a list, behind a label, of few words, in code, without a link.
    @Test(
        arguments: [
            "- See [the long tale of cogs](https://e.org)", "Read more: [The long tale of cogs](https://e.org)",
            "[The tale](https://e.org)", "```\nRead the [long answer](https://e.org) here\n```",
            "It turns as all of them do.",
        ]
    )
    func whatMayBeASourceStays(line: String) throws {
        #expect(try hub { _ in line }.pairs.map { $0[1] } == Array(repeating: "A cog.\n\n\(line)", count: 5))
    }

    @Test func whatStandsThereFourTimesStays() throws {
        let line = "Read the [long answer](https://e.org) on it here."
        let hub = try hub { $0 == "five" ? "" : line }
        #expect(hub.pairs.map { $0[1] }.filter { $0.contains(line) }.count == 4)
    }

    @Test func aLineOfLinksThatBeginsWithTheWayBackIsAJump() throws {
        let hub = try hub { "[Back to top ↑](#top) &nbsp;/&nbsp; [Edit](https://e.org/\($0))" }
        #expect(hub.pairs.map { $0[1] } == Array(repeating: "A cog.", count: 5))
        let text = try self.hub(["one", "two"]) { "[Back to top ↑](#top) or [read on](https://e.org/\($0))" }
        #expect(text.pairs[0][1].hasPrefix("A cog.\n\n[Back"))
    }
}
