internal import DeckleCore

/// Puts blocks together, those of Markdown and those that HTML around and between them makes.
struct BlockAssembler {
    /// What stands in an HTML element that is still open; the bottom frame has no tag.
    private struct Frame {
        let tag: HTMLTag?
        var blocks: [Block] = []
        var label: [Inline] = []
        var items: [ListItem] = []
        var cells: [[Inline]] = []
        var alignments: [Table.Alignment] = []
        var rows: [[[Inline]]] = []
    }

    /// The HTML tags that were kept as text.
    private(set) var strays: [String] = []
    private let protected: ProtectedText
    private let depth: Int
    private var frames = [Frame(tag: nil)]
    /// The running text at hand; nil between HTML blocks.
    private var text: InlineAssembler?

    private static let known: Set = [
        "div", "p", "details", "summary", "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr",
        "th", "td",
    ]
    /// The open elements that an opening tag closes.
    private static let closedBy: [String: Set<String>] = [
        "p": ["p"], "li": ["li", "p"], "td": ["td", "th", "p"], "th": ["td", "th", "p"], "tr": ["td", "th", "tr", "p"],
    ]

    /// - Parameter depth: how deep the blocks will stand in others.
    init(protected: ProtectedText, depth: Int) {
        self.protected = protected
        self.depth = depth
    }

    /// How deep what comes next will stand in other blocks.
    var depthWithin: Int { depth + frames.count - 1 }

    mutating func append(_ blocks: [Block]) {
        flush()
        frames[frames.count - 1].blocks += blocks
    }

    mutating func append(html: String) {
        for token in HTMLToken.tokens(in: html) { append(token) }
        flush()
    }

    /// The finished blocks; elements that are still open end here.
    mutating func finish() -> [Block] {
        flush()
        while frames.count > 1 { closeTop() }
        return frames[0].blocks
    }

    private mutating func append(_ token: HTMLToken) {
        switch token {
        case .text(let text): write { $0.append(.text(text)) }
        case .source(let source):
            strays.append(source)
            append([.paragraph([.text(source)])])
        case .code(let code): append([.code(code)])
        case .tag(let tag) where tag.name == "hr": append([.rule])
        case .tag(let tag) where Self.known.contains(tag.name): tag.isClosing ? close(tag) : open(tag)
        case .tag(let tag): write { $0.append(tag: tag.source) }
        }
    }

    private mutating func write(_ body: (inout InlineAssembler) -> Void) {
        var assembler = text ?? InlineAssembler(protected: protected, depth: depthWithin)
        // One owner, so that what was gathered is not copied for every piece.
        text = nil
        body(&assembler)
        text = assembler
    }

    private mutating func open(_ tag: HTMLTag) {
        flush()
        let closed = Self.closedBy[tag.name] ?? []
        while let top = frames.last?.tag, closed.contains(top.name) { closeTop() }
        guard depthWithin < TreeReader.depthLimit / 2 else { return write { $0.append(.text(tag.source)) } }
        frames.append(Frame(tag: tag))
    }

    private mutating func close(_ tag: HTMLTag) {
        guard let match = frames.lastIndex(where: { $0.tag?.name == tag.name }) else {
            return write { $0.append(tag: tag.source) }
        }
        flush()
        while frames.count > match { closeTop() }
    }

    /// Makes a paragraph of the running text.
    private mutating func flush() {
        guard var assembler = text else { return }
        text = nil
        let content = assembler.finish().trimmed
        strays += assembler.strays
        if !content.isEmpty { frames[frames.count - 1].blocks.append(Self.block(content)) }
    }

    /// A paragraph, or the recording that an `audio` element alone stands for.
    static func block(_ content: [Inline]) -> Block {
        guard content.count == 1, case .link(let link) = content[0], AudioSource.isAudio(link.target) else {
            return Block(paragraph: content)
        }
        return .audio(Audio(source: link.target, label: link.content.trimmed.text))
    }

    private mutating func closeTop() {
        flush()
        guard frames.count > 1, let frame = frames.popLast(), let tag = frame.tag else { return }
        let top = frames.count - 1
        switch tag.name {
        case "summary": frames[top].label = frame.blocks.running
        case "li": frames[top].items.append(ListItem(content: frame.blocks))
        case "td", "th":
            frames[top].cells.append(frame.blocks.running)
            frames[top].alignments.append(Table.Alignment(tag))
        case "tr":
            frames[top].rows.append(frame.cells)
            frames[top].alignments = frames[top].alignments.isEmpty ? frame.alignments : frames[top].alignments
        case "thead", "tbody", "tfoot":
            frames[top].rows += frame.rows
            if frames[top].alignments.isEmpty { frames[top].alignments = frame.alignments }
        default: frames[top].blocks += Self.blocks(tag, frame)
        }
        // What stands between the parts of a list or table is text of its own.
        if ["tr", "thead", "tbody", "tfoot"].contains(tag.name) { frames[top].blocks += frame.blocks }
    }

    private static func blocks(_ tag: HTMLTag, _ frame: Frame) -> [Block] {
        switch tag.name {
        case "details": [.group(Group(kind: "details", label: frame.label, content: frame.blocks))]
        case "blockquote": [.quote(frame.blocks)]
        case "ul": frame.blocks + [.list(List(items: frame.items))]
        case "ol":
            frame.blocks + [.list(List(start: tag.attributes["start"].flatMap { Int($0) } ?? 1, items: frame.items))]
        case "table": frame.blocks + table(frame)
        default: Locale(tag).map { [.localized($0, content: frame.blocks)] } ?? frame.blocks
        }
    }

    private static func table(_ frame: Frame) -> [Block] {
        guard let head = frame.rows.first else { return [] }
        let width = min(frame.rows.map(\.count).max() ?? 0, TableGuard.columnLimit)
        let alignments =
            frame.alignments.prefix(width) + Array(repeating: .none, count: max(0, width - frame.alignments.count))
        let rows = frame.rows.dropFirst().map { $0.fitted(to: width) }
        return [.table(Table(alignments: Array(alignments), head: head.fitted(to: width), rows: rows))]
    }
}

extension Table.Alignment {
    fileprivate init(_ tag: HTMLTag) {
        self = Table.Alignment(rawValue: tag.attributes["align"]?.lowercased() ?? "") ?? .none
    }
}
