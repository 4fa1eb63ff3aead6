import DeckleCore
import Testing

@testable import DeckleFormats

/// Ids that are written into a hub.
@Suite struct ReadmeIDsTests {
    private func written(_ text: String, name: String = "README.md") throws -> (text: String, log: [Diagnostic]) {
        let source = Source(name: name, bytes: SourceBytes(text.utf8), path: name)
        let ids = try ReadmeIDs(source)
        return (String(decoding: ids.text, as: UTF8.self), ids.log)
    }

    private let hub = """
        # Cogs

        ## 1. What is a cog?
        A wheel with teeth.\r
        ## 2. What is a `rack`? ##
        A bar with teeth.

        ## 3. What is a pinion? ^pinion
        The small one.
        ## 4. What is a worm?
        <!-- id: worm -->
        A screw.
        ## 5. What is C#?
        A note.\t
        """

    @Test func idsStandBehindTitlesAndNothingElseChanges() throws {
        let (text, log) = try written(hub)
        #expect(
            text
                == hub.replacing("a cog?", with: "a cog? <!-- id: what-is-a-cog-799cb50f41 -->")
                .replacing("`rack`?", with: "`rack`? <!-- id: what-is-a-rack-c3573210ed -->")
                .replacing("is C#?", with: "is C#? <!-- id: what-is-c-97de3ccca7 -->")
        )
        #expect(log == [])
        #expect(try written(text).text == text)
    }

    @Test func theDeckStaysTheSame() throws {
        let before = try Readme(hub), after = try Readme(written(hub).text)
        #expect(after.questions == before.questions)
        #expect(after.questions.map(\.id).prefix(1) == ["what-is-a-cog-799cb50f41"])
    }

    @Test func foldsAndBoldTitlesGetTheirs() throws {
        let fold = "<details>\n<summary>What is NAME?</summary><br><b>\nA NAME.\n</b></details>\n"
        let folds = "# Cogs\n\n" + ["cog", "rack", "worm"].map { fold.replacing("NAME", with: $0) }.joined()
        #expect(try written(folds).text.contains("<summary>What is cog? <!-- id: what-is-cog-"))
        #expect(try Readme(written(folds).text).questions == Readme(folds).questions)
        let bold =
            "# Cogs\n\n" + ["cog", "rack", "worm", "nut", "bolt"].map { "**What is a \($0)?**\n\nIt is.\n\n" }.joined()
        #expect(try written(bold).text.contains("**What is a cog? <!-- id: what-is-a-cog-"))
        #expect(try Readme(written(bold).text).questions == Readme(bold).questions)
    }

    @Test func equalQuestionsKeepTheirNumbers() throws {
        let hub =
            "# Cogs\n\n" + ["this", "that", "this", "it", "this"].map { "## Q. What is \($0)?\nIt is.\n" }.joined()
        let (text, log) = try written(hub)
        #expect(log == [])
        #expect(text.matches(of: /<!-- id: what-is-this-[0-9a-f]{10}(-[23])? -->/).count == 3)
        #expect(try Readme(text).questions == Readme(hub).questions)
    }

    @Test func aTitleThatWouldNotBeTheSameIsLeftAlone() throws {
        let code = "<details>\n<summary>What is printed?\n\n```js\nturn()\n```\n</summary>\nA cog.\n</details>\n"
        let plain = ["cog", "rack", "worm"].map { "<details>\n<summary>What is a \($0)?</summary>\nIt.\n</details>\n" }
        let hub = "# Cogs\n\n" + plain.joined() + code
        let (text, log) = try written(hub)
        #expect(log.map(\.code.name) == ["readme.id-not-written"])
        #expect(try Readme(text).questions == Readme(hub).questions)
        #expect(text.hasSuffix(code))
    }

    @Test func whatIsNoMarkdownIsRefused() {
        #expect(throws: Failure.self) { try written("{\"data\": []}", name: "hub.json") }
        do { _ = try written("[]", name: "hub.json") } catch {
            #expect((error as? Failure)?.diagnostics.map(\.code.name) == ["readme.not-markdown"])
        }
    }

    @Test func aTextOfAnotherEncodingIsRefused() {
        let bytes: [UInt8] = [0xFF, 0xFE] + hub.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let failure = #expect(throws: Failure.self) {
            try ReadmeIDs(Source(name: "README.md", bytes: SourceBytes(bytes), path: "README.md"))
        }
        #expect(failure?.diagnostics.map(\.code.name) == ["readme.not-markdown"])
    }
}
