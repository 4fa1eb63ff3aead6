internal import DeckleCore
internal import DeckleText

extension BodyMarkdown {
    static func line(_ nodes: [BodyNode]) -> String { run(nodes).trimmed }

    private static func run(_ nodes: [BodyNode]) -> String {
        var text = ""
        for (index, node) in nodes.enumerated() {
            let after = nodes.indices.contains(index + 1) ? nodes[index + 1].words.first : nil
            let next = inline(node, between: text.last, and: after)
            // A box brings a space of its own, a break a line.
            text += text.last?.isWhitespace == true ? next.drop(while: \.isWhitespace) : next[...]
        }
        return text
    }

    private static func inline(
        _ node: BodyNode,
        between before: Character?,
        and after: Character?
    ) -> String {
        switch node {
        case .text(let text): return BodyEscape.text(text)
        case .element(let element):
            switch element.tag {
            case "strong", "b": return marked(element, with: "**", between: before, and: after)
            case "em", "i": return marked(element, with: "*", between: before, and: after)
            case "del", "s", "strike": return marked(element, with: "~~", between: before, and: after)
            default: return inline(element, after: before)
            }
        }
    }

    /// Marks stand right at words, and not between a letter and punctuation; tags may stand anywhere.
    private static func marked(
        _ element: BodyElement,
        with mark: String,
        between before: Character?,
        and after: Character?
    ) -> String {
        let text = run(element.children), words = text.trimmed
        guard !words.isEmpty else { return text }
        let start = text.first?.isWhitespace == true ? " " : "", end = text.last?.isWhitespace == true ? " " : ""
        let isLoose = { (outer: Character?, gap: String, inner: Character?) in
            !gap.isEmpty || outer?.isPart != true
                || outer?.isMark != true && inner?.isPart == true && inner?.isMark != true
        }
        let fits = isLoose(before, start, words.first) && isLoose(after, end, words.last) && before?.isMark != true
        if fits, !words.contains("\n\n") { return start + mark + words + mark + end }
        return "\(start)<\(element.tag)>\(words)</\(element.tag)>\(end)"
    }

    private static func inline(_ element: BodyElement, after before: Character?) -> String {
        switch element.tag {
        case "code": return code(element)
        // Two spaces, which go where the line ends anyway.
        case "br": return "  \n"
        case "input":
            guard element.attribute("type") == "checkbox" else { return "" }
            return element.has("checked") ? "[x] " : "[ ] "
        case "img":
            let alt = BodyEscape.text(oneLine(element.attribute("alt") ?? ""))
            return "!" + (link(element, words: alt, to: "src"))
        case "a": return anchor(element)
        case "binding": return binding(element)
        case "sup": return mark(element) ?? html(element)
        case "p", "li", "dd", "dt": return (before == nil ? "" : "  \n") + (run(element.children))
        default:
            if BodyTag.silent.contains(element.tag) { return "" }
            if isFormula(element), let tex = tex(of: element) { return "$\(oneLine(tex))$" }
            let hasLocale = element.attribute("lang") != nil || element.attribute("dir") != nil
            if BodyTag.isInline(element.tag) || element.tag == "span" && hasLocale { return html(element) }
            return BodyTag.isComponent(element.tag) ? component(element, after: before) : run(element.children)
        }
    }

    private static func code(_ element: BodyElement) -> String {
        let code = oneLine(element.words)
        guard !code.isEmpty else { return "" }
        let marks = row(of: "`", around: code, least: 1)
        let isBlank = code.allSatisfy { $0 == " " }
        let isSpaced = code.hasPrefix(" ") && code.hasSuffix(" ") && !isBlank
        let gap = code.hasPrefix("`") || code.hasSuffix("`") || isSpaced ? " " : ""
        return marks + gap + code + gap + marks
    }

    /// A value that only the site knows, and what stands in for it.
    private static func binding(_ element: BodyElement) -> String {
        let value = element.attribute("value") ?? "", other = element.attribute("defaultValue")
        return "{{ \(value)\(other.map { " || '\($0)'" } ?? "") }}"
    }

    private static func anchor(_ element: BodyElement) -> String {
        let target = element.attribute("href") ?? ""
        // The way back from a footnote to its mark.
        if target.contains("#user-content-fnref") || target.hasPrefix("#fnref-") { return "" }
        let words = line(element.children)
        if target.isEmpty { return words }
        return link(element, words: words.isEmpty ? BodyEscape.text(target) : words, to: "href")
    }

    private static func link(_ element: BodyElement, words: String, to name: String) -> String {
        let title = element.attribute("title").map { " " + BodyEscape.htmlValue($0) } ?? ""
        return "[\(words)](\(BodyEscape.address(element.attribute(name) ?? ""))\(title))"
    }

    /// The mark of a footnote; nil for anything else that is raised.
    private static func mark(_ element: BodyElement) -> String? {
        guard let link = element.descendants(tagged: "a").first else { return nil }
        return footnote(link.attribute("href") ?? "").map { "[^\($0)]" }
    }

    private static func isFormula(_ element: BodyElement) -> Bool {
        let classes = element.classes
        return classes.contains("katex") || classes.contains("math-inline")
    }

    private static func html(_ element: BodyElement) -> String {
        let (open, close) = tags(of: element)
        return open + (run(element.children)) + close
    }

    /// A component in a line, where its colon can stand; else what it holds.
    private static func component(_ element: BodyElement, after before: Character?) -> String {
        let words = line(element.children), values = values(of: element)
        let canStand = before.map { $0.isWhitespace || "([*_~|>,\"'".contains($0) } ?? true
        guard canStand, !(words.isEmpty && values.isEmpty) else { return words }
        return ":" + name(of: element) + (words.isEmpty ? "" : "[\(words)]") + values
    }
}

extension Character {
    /// Whether it is part of a word, or a mark, so that marks beside it may be none.
    fileprivate var isPart: Bool { !isWhitespace && !isPunctuation && !isSymbol || isMark }
    fileprivate var isMark: Bool { "*~_".contains(self) }
}
