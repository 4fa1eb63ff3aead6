import Testing

@testable import DeckleFormats

/// What is set in as code is, and reads as prose, is prose; code stays code.
@Suite struct IndentedProseTests {
    private func setOut(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            BodyLine(number: number + 1, text: Array(line.utf8)[...])
        }
        IndentedProse.setOut(&lines)
        return lines.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\n")
    }

    @Test func linesOfWordsAreProse() {
        let text = setOut("Two:\n\n    a cog turns a wheel slowly\n    a wheel turns a cog fast")
        #expect(text == "Two:\n\na cog turns a wheel slowly\na wheel turns a cog fast")
    }

    @Test func sentencesBetweenCodeAreProse() {
        let text = """
            More (>) is true where the left cog is larger.

             3 > 2

            Less (<) is true where it is not.

             2 < 3
            """
        let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        #expect(
            setOut("Two:\n\n" + indented) == """
                Two:

                More (>) is true where the left cog is larger.

                     3 > 2

                Less (<) is true where it is not.

                     2 < 3
                """
        )
    }

    @Test func itemsAreAList() {
        #expect(
            setOut(
                "Rules:\n> \n    - It only begins with a letter or a sign from A-Z.\n    - It holds a-z/_/0-9.\n    - No cog is called as a wheel is."
            )
                == "Rules:\n\n- It only begins with a letter or a sign from A-Z.\n- It holds a-z/_/0-9.\n- No cog is called as a wheel is."
        )
    }

    @Test func aLeadInBringsItsItems() {
        let text = setOut("\n\tThere are several kinds of cogs:\n\t* Spur\n\t* Worm\n\t  * Double")
        #expect(text == "\nThere are several kinds of cogs:\n* Spur\n* Worm\n  * Double")
    }

    /// The second begins with code, so that its sentences are the words of a comment in it.
    @Test(
        arguments: [
            "    turn(cog)\n    turn(wheel)",
            "    def turn():\n\n    Turns the cog by one tooth at once.\n\n    stop()",
            "    - name: cog\n    - teeth: 7", "    Cogs of the big mill:\n    stop()",
            "    cogs:\n    - spur\n    - worm", "     f(1, 2)\n\n    This is set in less than the code.",
        ]
    )
    func codeStaysCode(block: String) { #expect(setOut("So:\n\n" + block) == "So:\n\n" + block) }

    @Test func aQuoteKeepsItsEmptyLines() {
        #expect(setOut("> a\n>\n> b\n\n>\n\nc") == "> a\n>\n> b\n\n\n\nc")
    }

    /// Code is set in below a blank line, and below the line that ends a fold's title only where one follows.
    @Test(
        arguments: [
            ("\n    turn(cog)\n    stop()", "    turn(cog)\n    stop()"),
            ("    turn(cog)\n    stop()", "turn(cog)\n    stop()"),
            ("\n    <b>turn(cog)</b>", "turn(cog)"),
            ("\n   turn(cog)", "turn(cog)"),
            ("<br>\n\n    turn(cog)", "    turn(cog)"), ("<br>\n    turn(cog)", "turn(cog)"),
        ]
    )
    func anAnswerMayBeginWithCode(body: String, expected: String) throws {
        let more = (1...5).map { "## Q. What is cog \($0)?\n\nA wheel.\n\n" }.joined()
        #expect(try Readme("# Cogs\n\n## Q. What stops it?\n\(body)\n\n\(more)").pairs[0][1] == expected)
    }
}
