import Testing

@testable import DeckleFormats

@Suite struct ReadmeRestTests {
    private static func said(_ text: String) throws -> [String] {
        try Readme(text).log.filter { "\($0.code)" == "readme.outside" }.map {
            "\($0.place?.line ?? 0): \($0.message)"
        }
    }

    @Test func whatStandsOutsideQuestionsIsCountedByWhatItIs() throws {
        let text = """
            <!--
            Words in a comment
            -->
            # Cogs

            [![build](https://example.org/b.svg)](https://example.org)
            <p align="center">

            Wheels with teeth.
            They turn others.

            - [Why?](#q-why)
            - [What for?](#q-what-for)

            ## Basics
            Read this first.

            ### Q: Why?
            So. See [there](#other).
            ### Q: What for?
            For it.
            ### Q: When?
            Then.

            ## Further reading

            - [Teeth](https://example.org/teeth)

            | Size | Name |
            ```
            turn
            ```
            """
        #expect(
            try Self.said(text) == [
                """
                2: left out outside the questions: 2 lines of contents (from line 12), one line of badges and pictures \
                (line 6), one line of links (line 27), one line of tables (line 29), 3 lines of code (from line 30), \
                3 lines of prose (from line 9) and one line of comments (line 2)
                """
            ]
        )
    }

    @Test func aCommentThatIsNeverClosedHidesNoQuestion() throws {
        let hub = try Readme("# Cogs\n## Q. Why?\nSo.\n\n<!-- half done\n\n## Q. What?\nA cog.\n## Q. When?\nThen.\n")
        #expect(hub.pairs.map { $0[0] } == ["Why?", "What?", "When?"])
        #expect(hub.pairs.first?[1].contains("<!-- half done") == true)
    }

    @Test func aCommentEndsInCodeThatBeginsInIt() throws {
        let hub = try Readme(
            "# Cogs\n## Q. Why?\nSo.\n\n<!-- half\n## Q. What?\n```\nx -->\n## Q. When?\nThen.\n## Q. Who?\nThey.\n"
        )
        #expect(hub.pairs.map { $0[0] } == ["Why?", "When?", "Who?"])
    }

    @Test func whereAllIsQuestionsNothingIsSaid() throws {
        let text = "---\nid: cogs\n---\n# Cogs\n" + ["Why", "What", "When"].map { "## Q: \($0)?\nSo.\n" }.joined()
        #expect(try Self.said(text).isEmpty)
    }
}
