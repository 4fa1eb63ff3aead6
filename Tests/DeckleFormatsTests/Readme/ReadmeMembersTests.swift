import DeckleCore
import Testing

@testable import DeckleFormats

/// Headings of one level of which not all are questions.
@Suite struct ReadmeMembersTests {
    private static func questions(_ mark: String, _ names: [String]) -> String {
        names.map { "\(mark) What is \($0)?\n\nA part that is made of steel and turns.\n\n" }.joined()
    }

    @Test func contentsAreNoAnswer() throws {
        let hub = try Readme(
            "# Cogs\n\n## All\n\n" + Self.questions("###", ["a cog", "a pin", "a rim", "a rod", "a wheel"])
                + "### Easy questions\n\n1. [A cog](#what-is-a-cog)\n2. [A pin](#what-is-a-pin)\n3. [A rim](#what-is-a-rim)\n\n"
                + "### What is oil?\n\nA part that flows.\n"
        )
        #expect(hub.outline == ["/All 6"])
        #expect(hub.pairs.map { $0[0] }.suffix(2) == ["What is a wheel?", "What is oil?"])
        let note = hub.log.first { $0.message.contains("nothing but contents") }
        #expect(note?.message == "one heading was left out that has nothing but contents below")
        #expect(note?.place?.line == 25)
    }

    @Test func aSectionHasItsQuestionsOneLevelBelow() throws {
        let hub = try Readme(
            "# Cogs\n\n## Steel\n\n" + Self.questions("###", ["iron", "rust"]) + "### Temper\n\nHeat it.\n\n"
                + Self.questions("##", ["a cog", "a pin", "a rim"])
                + "## Wheels\n\nA wheel is round.\n\n### Spokes\n\nIt has some.\n"
        )
        #expect(hub.outline == ["/Steel 3", "/Cogs 4"])
        #expect(
            hub.pairs.map { $0[0] } == [
                "What is iron?", "What is rust?", "Temper", "What is a cog?", "What is a pin?", "What is a rim?",
                "Wheels",
            ]
        )
    }

    @Test func aHeadingRightAboveAnotherSharesItsAnswer() throws {
        let more = Self.questions("##", ["a cog", "a pin", "a rim", "a rod"])
        let hub = try Readme("# Cogs\n\n## Why is it round?\n## What does it turn on?\nA pin.\n\n" + more)
        #expect(hub.pairs.prefix(2) == [["Why is it round?", "A pin."], ["What does it turn on?", "A pin."]])
        let note = hub.log.first { "\($0.code)" == "readme.shared-answers" }
        #expect(note?.message == "one question has the answer of the next, right below it" && note?.place?.line == 3)
        let apart = try Readme("# Cogs\n\n## Why is it round?\n\n## What does it turn on?\nA pin.\n\n" + more)
        #expect(apart.pairs[0] == ["Why is it round?", ""] && !apart.log.contains { $0.code == .readmeSharedAnswers })
    }

    @Test func anIDIsNotShared() throws {
        let more = Self.questions("##", ["a cog", "a pin", "a rim", "a rod"])
        let hub = try Readme(
            "# Cogs\n\n## Why is it round?\n## What does it turn on?\n<!-- id: turn -->\nA pin.\n\n" + more
        )
        #expect(hub.pairs[0] == ["Why is it round?", ""])
        #expect(hub.deck.topics[0].pages[0].questions[1].id == "turn")
    }

    @Test func aParagraphBeforeASecondFoldAsksToo() throws {
        let fold = { (text: String) in "<details><summary>show</summary>\n\n\(text)\n\n</details>\n\n" }
        let hub = try Readme(
            "# Tasks\n\n### Make a cog\n\n" + fold("cut") + "### Make a pin\n\n" + fold("turn")
                + "Check that the pin fits\nand turns\n\n" + fold("look") + "### Make a rim\n\n" + fold("bend")
                + fold("bend again")
                + "### Make a rod\n\n" + fold("saw") + "### Make a wheel\n\n" + fold("join")
        )
        #expect(
            hub.pairs.map { $0[0] } == [
                "Make a cog", "Make a pin", "Check that the pin fits\n\nand turns", "Make a rim",
                "Make a rod", "Make a wheel",
            ]
        )
        #expect(hub.pairs.prefix(3).map { $0[1] } == ["cut", "turn", "look"])
    }
}
