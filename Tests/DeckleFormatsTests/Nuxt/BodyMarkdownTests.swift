import DeckleCore
import DeckleTestSupport
import DeckleText
import Testing

@testable import DeckleFormats

@Suite struct BodyMarkdownTests {
    private func body(_ value: Value) throws -> BodyMarkdown {
        let document = try DevalueDocument(parsing: SourceBytes(DevalueWriter.document(value).utf8))
        return try BodyMarkdown(document, at: document.root)
    }

    private func markdown(_ pieces: Value...) throws -> String {
        try body(["type": "minimark", "value": .array(pieces)]).text
    }

    private static let trees: [(Value, String)] = [
        (
            ["p", [:], "Call ", ["code", [:], "a`b"], " *first*, see ", ["a", ["href": "/x y"], "notes"], "."],
            "Call ``a`b`` \\*first\\*, see [notes](</x y>)."
        ),
        (["h2", [:], "A ", ["strong", [:], "b"], ["br"], "c"], "## A **b** c"),
        (["p", [:], "a", ["em", [:], " b "], "c"], "a *b* c"), (["style", [:], "x{}"], ""),
        (["blockquote", [:], ["p", [:], "a"], ["p", [:], "b"]], "> a\n>\n> b"),
        (["blockquote", [:], ["p", [:], "[!NOTE] Mind."]], "> [!NOTE] Mind."),
        (["p", [:], "a", ["br"], "b", ["br"]], "a  \nb"),
        (["p", [:], ["img", ["src": "a b.png", "alt": "A [x]", "title": "T"]]], "![A \\[x\\]](<a b.png> \"T\")"),
        (["p", [:], "a ", ["binding", ["value": "$x", "defaultValue": "y"]]], "a {{ $x || 'y' }}"),
        (["p", [:], "H", ["sub", [:], "2"], "O ", ["kbd", [:], "Q"]], "H<sub>2</sub>O <kbd>Q</kbd>"),
    ]

    @Test(arguments: trees.indices)
    func aTreeIsTheMarkdownThatGivesIt(index: Int) throws {
        let (tree, text) = Self.trees[index]
        #expect(try markdown(tree) == (text.isEmpty ? "" : text + "\n"))
    }

    @Test func onlyWhatCouldBeAMarkIsEscaped() throws {
        #expect(try markdown("1. 2) # :x, snake_case, _a_ & b") == "1\\. 2) \\# :x, snake_case, \\_a\\_ & b\n")
        #expect(try markdown("- a\n+ b\n1.5 > c\n::d") == "\\- a\n\\+ b\n1.5 > c\n\\::d\n")
        #expect(try markdown("{{c1::x}} {y} $5 &amp; <b> a < b") == "{{c1::x}} \\{y} \\$5 \\&amp; \\<b> a < b\n")
    }

    /// Behind a letter a mark before a quote would be none.
    @Test func emphasisIsKeptWhereMarksWouldBeNone() throws {
        let strong: Value = ["strong", [:], "„b“"]
        #expect(try markdown(["p", [:], "a", strong, "c"]) == "a<strong>„b“</strong>c\n")
        #expect(try markdown(["p", [:], "a ", strong, " c"]) == "a **„b“** c\n")
        #expect(try markdown(["p", [:], ["em", [:], "a"], ["strong", [:], "b"]]) == "*a*<strong>b</strong>\n")
    }

    @Test func codeKeepsItsFileAndItsMarkedLines() throws {
        let code: Value = [
            "code": "x = 1\ny = 2\n", "language": "py", "filename": "a.py", "highlights": [1, 2], "meta": "wide",
        ]
        #expect(try markdown(["pre", code, ["code", [:], "x"]]) == "```py [a.py] {1,2} wide\nx = 1\ny = 2\n```\n")
        #expect(
            try markdown(["pre", ["code": "```", "language": "text", "filename": "[id].vue"]])
                == "````title=\"[id].vue\"\n```\n````\n"
        )
        let line: (String) -> Value = { ["span", ["class": "line"], ["span", [:], .string($0)]] }
        #expect(try markdown(["pre", [:], ["code", [:], line("a"), line("b")]]) == "```\na\nb\n```\n")
    }

    @Test func listsKeepTheirNumbersBoxesAndParagraphs() throws {
        #expect(
            try markdown(["ul", [:], ["li", [:], "one"], ["li", [:], "two", ["ol", [:], ["li", [:], "x"]]]])
                == "- one\n- two\n  1. x\n"
        )
        #expect(try markdown(["ol", ["start": 3], ["li", [:], "x", ["br"], "y"]]) == "3. x\n\n   y\n")
        #expect(try markdown(["ul", [:], ["li", [:], "x", ["br"], "\ny"]]) == "- x  \n  y\n")
        let box: (Bool) -> Value = { ["li", [:], ["input", ["type": "checkbox", "checked": .bool($0)]], " done"] }
        #expect(try markdown(["ul", [:], box(true), box(false)]) == "- [x] done\n- [ ] done\n")
        let list: Value = ["ul", [:], ["li", [:], "a"]]
        #expect(try markdown(list, list) == "- a\n\n<!-- -->\n\n- a\n")
    }

    @Test func tablesKeepTheirSidesAndTheirColumns() throws {
        let head: Value = ["tr", [:], ["th", ["align": "right"], "a|b"], ["th", ["style": "text-align:center"], "c"]]
        let row: Value = ["tr", [:], ["td", ["colspan": "2"], ["code", [:], "|"], ["br"], "x"]]
        #expect(
            try markdown(["table", [:], ["thead", [:], head], ["tbody", [:], row]])
                == "| a\\|b | c |\n| --: | :-: |\n| `\\|`<br>x |   |\n"
        )
        let tall: Value = ["tr", [:], ["td", ["rowspan": 2], "a"], ["td", [:], "b"]]
        #expect(
            try markdown(["table", [:], tall, ["tr", [:], ["td", [:], "c"]]])
                == "|   |   |\n| --- | --- |\n| a | b |\n|   | c |\n"
        )
    }

    @Test func componentsKeepTheirNamesAndSlots() throws {
        #expect(
            try markdown(["note", ["icon": "x", ":n": "[1]"], ["p", [:], "Mind."]]) == "::note{icon=\"x\"}\nMind.\n::\n"
        )
        let slot: Value = ["template", ["v-slot:title": ""], ["p", [:], "T"]]
        #expect(
            try markdown(["card", [:], ["p", [:], "x"], slot, ["note", [:], ["p", [:], "y"]]])
                == ":::card\nx\n\n::note\ny\n::\n\n#title\nT\n:::\n"
        )
        #expect(
            try markdown(["p", [:], "a ", ["badge", ["color": "red"], "New"], "."]) == "a :badge[New]{color=\"red\"}.\n"
        )
        #expect(try markdown(["p", [:], "a"], ["sales-chart", [:]]) == "a\n\n::sales-chart\n::\n")
    }

    @Test func whatMarkdownHasNoMarksForStaysHTML() throws {
        #expect(
            try markdown(["details", ["open": true], ["summary", [:], "More"], ["p", [:], ["u", [:], "x"]]])
                == "<details>\n\n<summary>\n\nMore\n\n</summary>\n\n<u>x</u>\n\n</details>\n"
        )
        #expect(
            try markdown(["video", ["src": "/a.mp4", "title": "A \"b\" & c"]])
                == "<video src=\"/a.mp4\" title=\"A &quot;b&quot; &amp; c\"></video>\n"
        )
    }

    @Test func footnotesAndFormulasAreFound() throws {
        let mark: Value = ["sup", [:], ["a", ["href": "#user-content-fn-1"], "1"]]
        let back: Value = ["a", ["href": "#user-content-fnref-1"], "↩"]
        let notes: Value = [
            "section", ["className": ["footnotes"]], ["h2", [:], "Footnotes"],
            ["ol", [:], ["li", ["id": "user-content-fn-1"], "Why. ", back]],
        ]
        #expect(try markdown(["p", [:], "x", mark], notes) == "x[^1]\n\n[^1]: Why.\n")
        let formula: (String) -> Value = { name in
            ["span", ["className": .string(name)], ["math", [:], ["mi", [:], "x"], ["annotation", [:], "x^2"]]]
        }
        #expect(try markdown(["p", [:], "so ", formula("katex")]) == "so $x^2$\n")
        #expect(try markdown(["p", [:], formula("katex-display")]) == "$$\nx^2\n$$\n")
    }

    @Test func treesOfVersion2AreReadToo() throws {
        let text: Value = ["type": "text", "value": "x"]
        let strong: Value = ["type": "element", "tag": "strong", "props": [:], "children": [text]]
        let hidden: Value = ["type": "comment", "value": "y"]
        let paragraph: Value = ["type": "element", "tag": "p", "children": [strong, hidden, text]]
        #expect(try body(["type": "root", "children": [paragraph]]).text == "**x**x\n")
    }

    @Test func whatIsTooLargeIsCut() throws {
        let deep = (0..<200).reduce(Value.string("x")) { inner, _ in ["div", [:], inner] }
        #expect(try body(["type": "minimark", "value": ["a", deep]]).isCut)
        // Ten levels of a list that holds the next one ten times.
        let slots = (0..<10).map { level in
            "[2,3," + Array(repeating: String(5 + level), count: 10).joined(separator: ",") + "]"
        }
        let payload = #"[{"type":1,"value":4},"minimark","div",{},"# + slots.joined(separator: ",") + ",\"x\"]"
        let document = try DevalueDocument(parsing: SourceBytes(payload.utf8))
        let cut = try BodyMarkdown(document, at: document.root)
        #expect(cut.isCut && cut.text.utf8.count < 1 << 20)
        #expect(try !body(["type": "minimark", "value": ["a"]]).isCut)
    }
}
