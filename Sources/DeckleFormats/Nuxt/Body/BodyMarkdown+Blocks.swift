internal import DeckleCore
internal import DeckleText

// MARK: - Code

extension BodyMarkdown {
    static func fence(_ element: BodyElement) -> String {
        var code = element.attribute("code") ?? lines(of: element)
        if code.hasSuffix("\n") { code.removeLast() }
        let marks = row(of: "`", around: code, least: 3)
        return "\(marks)\(info(of: element))\n\(code)\n\(marks)"
    }

    /// The code as its colours have it: an element a line, with line breaks in them or without.
    private static func lines(of element: BodyElement) -> String {
        let words = element.words
        guard !words.contains("\n") else { return words }
        var lines: [String] = []
        for span in element.descendants(tagged: "span") where span.classes.contains("line") {
            lines.append(span.words)
        }
        return lines.isEmpty ? words : lines.joined(separator: "\n")
    }

    private static func info(of element: BodyElement) -> String {
        let language = element.attribute("language") ?? ""
        let file = element.attribute("filename").map { name in
            name.contains(where: "[]".contains) ? "title=" + BodyEscape.componentValue(name) : "[\(name)]"
        }
        let marked = highlights(of: element).map { "{\($0)}" }
        let rest = element.attribute("meta").map { BodyMarkdown.oneLine($0).replacing("`", with: "") }
        return ([language == "text" ? "" : language] + [file, marked, rest].compactMap(\.self)).joined(separator: " ")
            .trimmed
    }

    /// The marked lines, a list of numbers or a text of numbers and ranges.
    private static func highlights(of element: BodyElement) -> String? {
        element.attribute("highlights")?.split { $0 == " " || $0 == "," }.joined(separator: ",")
    }

    /// Signs in a row, more than stand in a row anywhere in a text.
    static func row(of sign: Character, around text: String, least: Int) -> String {
        var longest = 0, current = 0
        for character in text {
            current = character == sign ? current + 1 : 0
            longest = max(longest, current)
        }
        return String(repeating: sign, count: max(least, longest + 1))
    }
}

// MARK: - Lists

extension BodyMarkdown {
    static func list(_ element: BodyElement) -> Piece {
        var items: [String] = []
        var number = element.tag == "ol" ? Int(element.attribute("start") ?? "") ?? 1 : nil
        let interrupts = number == nil || number == 1
        for case .element(let item) in element.children where item.tag == "li" {
            let mark = number.map { "\($0). " } ?? "- "
            let rest = String(repeating: " ", count: mark.count)
            items.append(prefixed(content(of: item), first: mark, rest: rest))
            number = number.map { $0 &+ 1 }
        }
        return Piece(text: items.joined(separator: "\n"), kind: interrupts ? .opening : .other)
    }

    /// An item holds its paragraphs unwrapped, with a break before each but the first (nuxt-modules/mdc, `compiler.ts`);
    /// behind a break of the author's own a line ends as well.
    private static func content(of item: BodyElement) -> String {
        var parts: [[BodyNode]] = [[]]
        for (index, node) in item.children.enumerated() {
            if case .element(let element) = node, element.tag == "br", !endsLine(item.children[(index + 1)...]) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(node)
            }
        }
        var pieces: [Piece] = []
        for part in parts { pieces += Self.pieces(of: part) }
        let isTight = pieces.first?.kind == .run && pieces.dropFirst().allSatisfy { $0.kind == .opening }
        return pieces.map(\.text).joined(separator: isTight ? "\n" : "\n\n")
    }

    private static func endsLine(_ nodes: ArraySlice<BodyNode>) -> Bool {
        if case .text(let text)? = nodes.first { text.hasPrefix("\n") } else { false }
    }
}

// MARK: - Components

extension BodyMarkdown {
    /// A component around blocks, for the reader of Markdown to make of it what it makes of all of that name.
    static func component(_ element: BodyElement) -> String {
        var slots: [(name: String, content: String)] = [], own: [BodyNode] = []
        for child in element.children {
            if case .element(let slot) = child, let name = slotName(of: slot) {
                slots.append((name, blocks(of: slot.children)))
            } else {
                own.append(child)
            }
        }
        let plain = slots.filter { $0.name == "default" }.map(\.content) + [blocks(of: own)]
        let named = slots.filter { $0.name != "default" }.map { "#\($0.name)\n\($0.content)" }
        let content = (plain + named).filter { !$0.isEmpty }.joined(separator: "\n\n")
        let colons = row(of: ":", around: content, least: 2)
        return ["\(colons)\(name(of: element))\(values(of: element))", content, colons]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The name in `v-slot:name`; nil for what is no named slot.
    private static func slotName(of element: BodyElement) -> String? {
        guard element.tag == "template" else { return nil }
        let bound = element.attributes.lazy.map(\.name).first { $0.hasPrefix("v-slot:") }?.dropFirst(7)
        return bound.map(String.init) ?? element.attribute("name")
    }

    /// The name as a line that opens a component can hold it.
    static func name(of element: BodyElement) -> String {
        let name = element.tag.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return name.first?.isLetter == true ? name : "div"
    }

    /// What a component is given, in braces; what is code to the site stays out.
    static func values(of element: BodyElement) -> String {
        var values: [String] = []
        for (name, value) in element.attributes where name != "className" && !value.isEmpty {
            guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else { continue }
            values.append("\(name)=\(BodyEscape.componentValue(value))")
        }
        return values.isEmpty ? "" : "{\(values.joined(separator: " "))}"
    }

    /// The tags of an element that stays HTML, with what they tell readers.
    static func tags(of element: BodyElement) -> (open: String, close: String) {
        var open = "<" + element.tag
        for name in BodyTag.telling {
            if let value = element.attribute(name) { open += " \(name)=\(BodyEscape.htmlValue(value))" }
        }
        return (open + ">", "</\(element.tag)>")
    }
}

// MARK: - Footnotes and formulas

extension BodyMarkdown {
    static func isFootnotes(_ element: BodyElement) -> Bool {
        element.classes.contains("footnotes") || element.has("dataFootnotes")
    }

    static func footnotes(_ section: BodyElement) -> String {
        var notes: [String] = []
        for item in section.descendants(tagged: "li") {
            let content = blocks(of: item.children)
            let label = footnote(item.attribute("id") ?? "") ?? ""
            notes.append(label.isEmpty ? content : prefixed(content, first: "[^\(label)]: ", rest: "    "))
        }
        return notes.joined(separator: "\n\n")
    }

    /// The label of the footnote that an id or an address is of; nil for any other, and for the mark of one.
    static func footnote(_ address: String) -> String? {
        let id = address.drop { $0 == "#" }
        for prefix in ["user-content-fn-", "fn-"] where id.hasPrefix(prefix) {
            return String(id.dropFirst(prefix.count))
        }
        return nil
    }

    /// The formula that an element holds, set by KaTeX or not yet, where that stands in lines of its own.
    static func maths(_ element: BodyElement) -> String? {
        let classes = element.classes
        if classes.contains("katex-display") || classes.contains("math-display") {
            return tex(of: element).map { "$$\n\($0)\n$$" }
        }
        guard element.children.count == 1, case .element(let only)? = element.children.first, only.tag == "span" else {
            return nil
        }
        return maths(only)
    }

    /// What KaTeX notes beside a formula, else all that there is.
    static func tex(of element: BodyElement) -> String? {
        let tex = (element.descendants(tagged: "annotation").first ?? element).words.trimmed
        return tex.isEmpty ? nil : tex
    }
}
