internal import DeckleCore
internal import DeckleText

/// Writes the tree that Nuxt Content makes of a Markdown text as Markdown again, so that a tree and a text are read alike.
///
/// Version 3 has elements as lists of a tag, attributes and children, version 2 as objects (nuxt/content, `tree.ts`).
struct BodyMarkdown {
    /// The text, which ends in a line break unless it is empty.
    let text: String
    /// Whether the tree is too large to be read whole.
    let isCut: Bool

    /// A block, and what it was made of.
    struct Piece {
        enum Kind {
            /// Text and elements in lines that no paragraph holds.
            case run
            /// What begins a block wherever it stands, so that no empty line is needed before it.
            case opening
            case other
        }

        var text: String
        var kind = Kind.other
    }

    init(_ document: DevalueDocument, at reference: DevalueReference) throws(Failure) {
        guard let root = try NuxtRecord(document, at: reference) else {
            (text, isCut) = ("", false)
            return
        }
        let tree = try BodyTree(root)
        let blocks = Self.blocks(of: tree.nodes)
        (text, isCut) = (blocks.isEmpty ? "" : blocks + "\n", tree.isCut)
    }

    static func blocks(of nodes: [BodyNode]) -> String {
        pieces(of: nodes).map(\.text).joined(separator: "\n\n")
    }

    /// Blocks; runs of text and elements in lines among them are paragraphs.
    static func pieces(of nodes: [BodyNode]) -> [Piece] {
        var pieces: [Piece] = [], run: [BodyNode] = []
        for (index, node) in nodes.enumerated() {
            guard case .element(let element) = node, isBlock(element, at: index, among: nodes) else {
                run.append(node)
                continue
            }
            pieces += [Piece(text: paragraph(run), kind: .run), block(element, after: pieces.last)]
            run = []
        }
        pieces.append(Piece(text: paragraph(run), kind: .run))
        return pieces.filter { !$0.text.isEmpty }
    }

    /// Whether an element is a block: by its tag, by what it holds, or as it stands alone among blocks.
    private static func isBlock(_ element: BodyElement, at index: Int, among nodes: [BodyNode]) -> Bool {
        if BodyTag.isBlock(element.tag) || element.children.contains(where: holdsBlock) { return true }
        guard BodyTag.isComponent(element.tag) else { return false }
        let before = nodes[..<index].last { !$0.isBlank }, after = nodes[(index + 1)...].first { !$0.isBlank }
        return [before, after].allSatisfy { $0.map(holdsBlock) ?? (nodes.count > 1 || element.children.isEmpty) }
    }

    private static func holdsBlock(_ node: BodyNode) -> Bool {
        guard case .element(let element) = node else { return false }
        return BodyTag.isBlock(element.tag) || element.children.contains(where: holdsBlock)
    }

    private static func paragraph(_ nodes: [BodyNode]) -> String {
        BodyEscape.lines(line(nodes))
    }

    private static func block(_ element: BodyElement, after piece: Piece?) -> Piece {
        switch element.tag {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let marks = String(repeating: "#", count: Int(element.tag.suffix(1)) ?? 1)
            return Piece(text: marks + " " + oneLine(line(element.children)))
        case "p": return Piece(text: maths(element) ?? paragraph(element.children))
        case "pre": return Piece(text: fence(element), kind: .opening)
        case "hr": return Piece(text: "---")
        case "ul", "ol":
            let list = list(element)
            // Two lists in a row would be one.
            let isSecond = piece.map { $0.kind == .opening && !$0.text.hasPrefix("`") } ?? false
            return isSecond ? Piece(text: "<!-- -->\n\n" + list.text) : list
        case "blockquote": return Piece(text: quote(blocks(of: element.children)))
        case "table": return Piece(text: BodyTable(element).text)
        default: return Piece(text: container(element))
        }
    }

    private static func container(_ element: BodyElement) -> String {
        if element.tag == "section", isFootnotes(element) { return footnotes(element) }
        if BodyTag.isPlain(element.tag) { return maths(element) ?? blocks(of: element.children) }
        guard BodyTag.isOuter(element.tag) else { return component(element) }
        let (open, close) = tags(of: element)
        return [open, blocks(of: element.children), close].joined(separator: "\n\n")
    }

    /// The words of a callout's kind are marks of it.
    private static func quote(_ content: String) -> String {
        var content = content
        if content.hasPrefix("\\[!"), let end = content.firstRange(of: "\\]"),
            !content[..<end.lowerBound].contains("\n")
        {
            content.replaceSubrange(end, with: "]")
            content.removeFirst()
        }
        return prefixed(content, first: "> ", rest: "> ")
    }

    static func prefixed(_ text: String, first: String, rest: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset == 0 ? first : $0.element.isEmpty ? rest.trimmed : rest) + $0.element }
            .joined(separator: "\n")
    }

    /// A line without the breaks in it.
    static func oneLine(_ line: String) -> String {
        line.replacing("  \n", with: " ").replacing("\n", with: " ")
    }
}
