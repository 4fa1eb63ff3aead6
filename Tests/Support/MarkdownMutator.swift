/// Changes Markdown as authors, sites and other tools do: what it puts in has words that stand nowhere else.
public struct MarkdownMutator: Sendable {
    /// The words that were put in and not taken yet.
    private var words: [String] = []
    private var random: SeededRandom
    private var count = 0

    public init(random: SeededRandom) {
        self.random = random
    }

    /// A word that stands nowhere else.
    public mutating func word() -> String {
        count += 1
        let word = "zq\(count)z"
        words.append(word)
        return word
    }

    /// The words put in since they were last taken.
    public mutating func takeWords() -> [String] {
        defer { words = [] }
        return words
    }

    /// The text with some pieces put in, between its blocks and within them.
    public mutating func mutated(_ text: String) -> String {
        var text = text
        for _ in 0..<random.int(0...2) { text = withInline(text) }
        if random.once(in: 2) { text = withBlock(text) }
        return text
    }

    private mutating func withBlock(_ text: String) -> String {
        var blocks = text.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
        blocks.insert(filled(random.pick(Self.blocks)), at: random.int(0...blocks.count))
        return blocks.joined(separator: "\n\n")
    }

    private mutating func withInline(_ text: String) -> String {
        // What stands behind a fence, in a tag or in a comment is no text.
        let lines = text.split(separator: "\n").filter { line in
            !["```", "~~~", "<"].contains { line.contains($0) }
        }
        let spaces = lines.flatMap { line in line.indices.filter { line[$0] == " " } }
        guard !spaces.isEmpty else { return text + " " + filled(random.pick(Self.inlines)) }
        let place = random.pick(spaces)
        return text[..<place] + " " + filled(random.pick(Self.inlines)) + text[place...]
    }

    /// The pattern with a word of its own for every `W`.
    private mutating func filled(_ pattern: String) -> String {
        pattern.map { $0 == "W" ? word() : String($0) }.joined()
    }
}

extension MarkdownMutator {
    /// What may stand in running text; a mark that is not closed is meant.
    private static let inlines = [
        "W", "**W", "*W", "`W", "~~W", "~W", "W~W~W", "[W", "[W](", "![W", "$W", "<W", "W>", "{{W", "}}W", "W\\",
        "<b>W", "</b>W", "<blink>W</blink>", "<font color=red>W</font>", "<small>W</small>", "<q>W</q>",
        "<cite>W</cite>",
        "<abbr title=\"W\">W</abbr>", "<ruby>W<rt>W</rt></ruby>", "<kbd>W</kbd>", "<center>W</center>", "<W>", "<br/>W",
        "<custom-tag W=\"x\">W</custom-tag>", "<button>W</button>", "<a href=\"https://example.org/W\">W</a>",
        "<a href=\"javascript:W\">W</a>", "<a name=\"x\">W</a>", "<img src=\"W.png\" alt=\"W\">", "<!-- x -->W",
        "<img src=\"W.png\">", "<audio src=\"W.mp3\">W</audio>", "<video src=\"W.mp4\">W</video>",
        "<svg><text>W</text></svg>",
        "[W](https://example.org/W)", "[W](https://example.org/W \"W\")", "[W](../W)", "[W](W)", "[W](#W)", "[W]()",
        "[W](<W W>)", "[W](https://W...)", "[W](ssh://W)", "[W](data:text/html,W)", "[W](mailto:W)",
        "[W](mailto:W@e.org)",
        "<https://e.org/W>", "<W@e.org>", "https://e.org/W", "www.e.org/W", "https://e.org/W。W", "[W][W]", "[W][]",
        "[[W]]",
        "![W](W.png)", "![W](https://e.org/W.png)", "![](W.png)", "![W](here.png \"W\")",
        "![W](data:image/png;base64,W)",
        "&W;", "&nbsp;W", "&#0;W", "&#xFFFF;W", "\u{200B}W", "\u{202E}W", "W\u{FFFE}W", "\u{1}W", ":W:", ":W[W]{.x}",
        "`W`{.x}",
        "{{ $doc.W }}", "W[^1]", "[^W]", "{{c1::W}}", "{{c1::W::W}}", "[sound:W.mp3]", "[latex]W[/latex]", "[$]W[/$]",
        "\\(W\\)",
        "$W$", "$W or W$", "$$W$$", "**W，**W", "==W==", "^W^", "%%W%%", "#W", "@W", "<del>W</del>", "<s>W",
        "<span lang=\"he\">W</span>", "<p>W</p>", "<h3>W</h3>",
        "<iframe src=\"https://e.org/W\"></iframe>",
    ]

    /// What stands between blocks.
    private static let blocks = [
        "# W", "###### W #", "W\n===", "W\n---", "> W\n> > W", "> [!NOTE] W\n> W", "> [!W]\n> W", "- W\n  - W\n- [x] W",
        "1) W\n2) W",
        "```\nW\n```", "```W\nW\n```", "```swift [W.swift] {1}\nW\n```", "~~~\nW", "```\nW", "    W", "***\nW",
        "| W | W |\n|---|---|\n| W | W |\n| W |", "| W |\n|---|\n| `W \\| W` |", "W | W\n--|--\nW", "|W|\n",
        "[r]: https://e.org/W\n\n[W][r]",
        "[r]: <https://e.org/W> \"W\"\n\n[r]", "[^u]: W", "[^n]: W\n\nW[^n]", "$$\nW\n$$",
        "$$\nW", "\\[\nW\n\\]",
        "<div>W</div>", "<div>\n\nW\n\n</div>", "<div>W", "</div>W", "<details><summary>W</summary>W</details>",
        "<details>W",
        "<table><tr><td>W</td><td>W</td></tr><tr><td colspan=2>W</td></tr></table>",
        "<table>W<tr><td>W<table><tr><td>W</td></tr></table></td></tr></table>",
        "<table><caption>W</caption><thead><tr><th>W</th></tr></thead><tbody><tr><td>W</td></tr></tbody></table>",
        "<ul>W<li>W<li>W</ul>", "<ol start=\"3\"><li>W</li></ol>", "<dl><dt>W</dt><dd>W</dd></dl>",
        "<pre><code class=\"language-js\">W</code></pre>",
        "<figure><img src=\"W.png\" alt=\"W\"><figcaption>W</figcaption></figure>", "<section>W</section>",
        "<h2>W</h2>",
        "<script>W</script>", "<style>W</style>", "<textarea>W</textarea>", "<select><option>W</option></select>",
        "<?W?>", "<!W>", "<![CDATA[W]]>",
        "<!-- x -->\nW", "<video controls>W</video>",
        "<audio controls><source src=\"W.mp3\">W</audio>",
        "<picture><source srcset=\"x.webp\"><img src=\"W.png\" alt=\"W\"></picture>",
        "<math><mi>W</mi></math>", "<object data=\"W\">W</object>", "<blockquote>W</blockquote>", "<hr>W",
        "<p>W\n\nW</p>",
        "::alert{type=\"W\"}\nW\n::", "::W\nW\n::", "::card\n---\ntitle: W\n---\nW\n#footer\nW\n::",
        ":::note W\nW\n:::", "---\nW: W\n---", "!!! note \"W\"\n    W",
        "![W](W.png)\n*W*", "![W](W.mp3)", "![](https://e.org/W.png)", "{{c1::W\n\nW}}", "**W\n\nW**", "`W\n\nW`",
        "W\\\nW", "W  \nW",
        "| W |\n|---|\n| W | W |", "<li>W", "<td>W</td>", "<pre>W", "<!-- W", "```c W\nW\n```", "[W]: https://e.org/W",
        "[^d]: W\n\n[^d]: W",
    ]
}
