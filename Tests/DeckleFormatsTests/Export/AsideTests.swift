import DeckleCore
import Testing

@testable import DeckleFormats

/// Hints, explanations and the like are Markdown, and every format shows them.
@Suite struct AsideTests {
    private static func question() throws -> OneQuestion {
        try OneQuestion([
            "q": "Which keyword?", "a": "`let`", "hint": "Not `var` & not *const*",
            "explanation": "Bound once.[^1]\n\n```swift\nlet x\n```\n\n[^1]: Scoped.",
            "example": "- ![a lock](lock.png)", "mnemonic": "**L**et it be", "note": "Since 5.",
        ])
    }

    /// Whether a text holds parts in their order.
    private func holds(_ text: String, _ parts: [String]) -> Bool {
        var rest = text[...]
        return parts.allSatisfy { part in
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
            return true
        }
    }

    /// - Parameter colon: what stands after the name of an aside.
    private func hint(colon: String = "") -> String {
        """
        <div class="aside hint">
        <p class="label">Hint\(colon)</p>
        <p>Not <code dir="ltr">var</code> &amp; not <em>const</em></p>
        </div>
        """
    }

    private func additions(colon: String = "") -> [String] {
        [
            "<p class=\"label\">Explanation\(colon)</p>\n<p>Bound once.", ">1</a></sup></p>",
            "<span class=\"k-kw\">let</span> x", "Scoped.",
            "<p class=\"label\">Example\(colon)</p>\n<ul>", "alt=\"a lock\"",
            "<p class=\"label\">Mnemonic\(colon)</p>\n<p><strong>L</strong>et it be</p>",
            "<p class=\"label\">Note\(colon)</p>\n<p>Since 5.</p>",
        ]
    }

    @Test func theSheetHasTheHintBeforeTheAnswer() throws {
        let sheet = try Self.question().text("html")
        #expect(
            holds(sheet, ["Which keyword?", hint(colon: ":"), "<code dir=\"ltr\">let</code>"] + additions(colon: ":"))
        )
    }

    @Test func theBookHasTheHintAtTheQuestion() throws {
        let book = try Self.question().book()
        #expect(holds(book, ["Which keyword?", hint(), "class=\"to-answer\""]))
        #expect(holds(book, ["<code dir=\"ltr\">let</code>"] + additions()))
        #expect(book.ranges(of: "<p class=\"label\">Hint</p>").count == 1)
    }

    @Test func cardsFoldTheHintAndShowTheRestWithTheAnswer() throws {
        let fields = try Self.question().fields()
        #expect(
            fields[.spare2]
                == "<div class=\"aside hint\"><p>Not <code dir=\"ltr\">var</code> &amp; not <em>const</em></p></div>"
        )
        #expect(
            holds(
                try #require(fields[.extra]),
                [
                    "<div class=\"aside explanation\"><p>Bound once.", "href=\"#x1_fn-1\"", "k-kw",
                    "<div class=\"aside example\"><ul>", "picture-000000000000.png",
                    "<div class=\"aside mnemonic\"><p><strong>L</strong>et it be</p></div>",
                    "<div class=\"aside note\"><p>Since 5.</p></div>",
                ]
            )
        )
    }

    @Test func aClozeInAnAsideHidesNothing() throws {
        let asked = try OneQuestion(["q": "Fill", "a": "{{c1::let}}", "form": "cloze", "note": "So {{c2::be}} it."])
        #expect(asked.log.filter { $0.severity > .note }.map(\.code) == ["cloze.not-hidden"])
        #expect(
            try asked.fields()[.extra]
                == "<div class=\"aside note\"><p>So <span class=\"cloze\">be</span> it.</p></div>"
        )
    }

    @Test func theTableHasAColumnForEach() throws {
        let cells = try Self.question().cells()
        #expect(cells["hint"] == "Not `var` & not *const*" && cells["mnemonic"] == "**L**et it be")
        #expect(cells["note"] == "Since 5." && cells["example"] == "- ![a lock](lock.png)")
    }

    @Test func theInterchangeFormGivesThemBack() throws {
        let json = try Self.question().bytes("json")
        let again = try OneQuestion(Source(name: "deck.json", bytes: SourceBytes(json)))
        #expect(try again.bytes("json") == json)
        #expect(try again.fields() == Self.question().fields())
    }
}
