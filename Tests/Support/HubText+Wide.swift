extension HubText {
    /// A block that an ordinary answer does not have.
    mutating func wideBlock(name: String) -> String {
        let one = noun(), two = noun(), state = adjective(), act = verb()
        return switch random.int(0...20) {
        case 0: "### The \(state) \(one)"
        case 1: "> \(sentence())\n> Second line with `\(two)`.\n>\n> > nested \(one)"
        case 2: "- [x] \(act) the \(one)\n- [ ] check the **\(two)**"
        case 3: "1. \(act) it\n   - with a \(state) \(one)\n   - then\n\n     a second paragraph\n2. `\(two)`"
        case 4: "The load is $x_{\(random.int(1...9))} = \\frac{a}{b}$ and a \(one) costs $5 or $6."
        case 5: "$$\n\\sum_{i=1}^{n} w_i \\le \(random.int(10...99))\n$$"
        case 6: "Braces: {{ \(one).name }} and {% if \(two) %} and `{{c1::\(state)}}` stay."
        case 7: "A Map<string, \(one)> is less than AT&T &amp; &lt;b&gt;, 3 < 4."
        case 8: random.pick(Self.world) + " " + random.pick(Self.world)
        case 9: "Line one ends hard  \nline two\\\nline three ***\(one)*** ~~\(act)~~ snake_case_name 2 * 3 * 4"
        case 10: "See [the \(one) notes](https://example.org/\(one)?a=1&b=2 \"Title\") and <https://example.org/quay>."
        case 11: "* \(state)\nlazy line of the item\n* \(one)"
        case 12: "| h | i |\n|---|---|\n| " + random.pick(Self.world) + " | `a \\| b` |"
        case 13: "    \(act)(\(one))  # by four spaces"
        case 14: "Water is H<sub>2</sub>O, <kbd>Ctrl</kbd> and <mark>\(one)</mark>, e = mc<sup>2</sup>."
        case 15: "---"
        case 16: "A note on the \(one).[^\(name)]\n\n[^\(name)]: The \(state) \(two) has a footnote."
        case 17: "Code ``with ` tick`` and `{{{\(one)}}}` and `<\(two)>` and `\\n`."
        case 18: "Inert: [sound:\(one).mp3] and \\\\(x\\\\) and [latex]\(two)[/latex] and [$]y[/$]."
        case 19: "> [!NOTE]\n> Mind the \(state) \(one)."
        default: picture(of: one)
        }
    }

    private mutating func picture(of subject: String) -> String {
        guard pictures > 0 else { return sentence() }
        return "![a \(subject)](/img/\(random.int(0...(pictures - 1))).png)"
    }
}
