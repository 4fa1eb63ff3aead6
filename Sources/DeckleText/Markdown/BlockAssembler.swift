internal import DeckleCore

/// Puts blocks together, those of Markdown and those that HTML around and between them makes.
struct BlockAssembler {
    /// What there is to say about the HTML.
    private(set) var remarks: [HTMLRemark] = []
    private let protected: ProtectedText
    private let components: [Component]
    private let depth: Int
    private var frames = [HTMLFrame(tag: nil)]
    /// The running text at hand; nil between HTML blocks.
    private var text: InlineAssembler?

    private static let known: Set = [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "legend",
        "li", "main", "menu", "nav", "ol", "p", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    ]
    private static let rowParts: Set = ["td", "th", "tr", "p", "caption"], cells: Set = ["td", "th", "p"]
    private static let sections = rowParts.union(["thead", "tbody", "tfoot"]), terms: Set = ["dt", "dd", "p"]
    /// The open elements that an opening tag closes.
    private static let closedBy: [String: Set<String>] = [
        "p": ["p"], "li": ["li", "p"], "dt": terms, "dd": terms, "td": cells, "th": cells, "tr": rowParts,
        "thead": sections, "tbody": sections, "tfoot": sections, ComponentText.slotTag: [ComponentText.slotTag, "p"],
    ]

    /// - Parameters:
    ///   - components: those that the tags of ``ComponentText`` number.
    ///   - depth: how deep the blocks will stand in others.
    init(protected: ProtectedText, components: [Component], depth: Int) {
        self.protected = protected
        self.components = components
        self.depth = depth
    }

    /// How deep what comes next will stand in other blocks.
    var depthWithin: Int { depth + frames.count - 1 }

    mutating func append(_ blocks: [Block]) {
        flush()
        frames[frames.count - 1].append(blocks)
    }

    mutating func append(html: String) {
        let tokens = HTMLToken.tokens(in: html)
        let paired = HTMLToken.paired(tokens) { Self.known.contains($0.name) || $0.name == "hr" }
        for (index, token) in tokens.enumerated() { append(token, isPaired: paired.contains(index)) }
        flush()
    }

    /// The finished blocks; elements that are still open end here.
    mutating func finish() -> [Block] {
        flush()
        while frames.count > 1 { closeTop(isImplied: true) }
        return frames[0].blocks
    }

    /// - Parameter isPaired: whether a tag is opened and closed in the same running text.
    private mutating func append(_ token: HTMLToken, isPaired: Bool) {
        switch token {
        case .text(let text): write { $0.append(.text(text)) }
        case .source(let source):
            remarks.append(.kept(source))
            append([.paragraph([.text(source)])])
        case .dropped(let tag): remarks.append(.dropped(tag))
        case .comment(let comment): remarks.append(.hidden(comment))
        case .code(let code): append([.code(code)])
        case .tag(let tag) where tag.name == "hr": append([.rule])
        case .tag(let tag) where Self.known.contains(tag.name) || isComponent(tag):
            tag.isClosing ? close(tag) : open(tag)
        // What sets off the text of several blocks stands around them as a block does.
        case .tag(let tag) where !isPaired && InlineHTML.isFormatting(tag): tag.isClosing ? close(tag) : open(tag)
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
        while let top = frames.last?.tag, closed.contains(top.name) { closeTop(isImplied: true) }
        guard depthWithin < TreeReader.depthLimit / 2 else { return write { $0.append(.text(tag.source)) } }
        frames.append(HTMLFrame(tag: tag, component: component(tag)))
    }

    private func isComponent(_ tag: HTMLTag) -> Bool {
        !components.isEmpty && (tag.name == ComponentText.tag || tag.name == ComponentText.slotTag)
    }

    private mutating func component(_ tag: HTMLTag) -> Component? {
        guard isComponent(tag), let number = tag.attributes["number"].flatMap({ Int($0) }),
            components.indices.contains(number)
        else { return nil }
        let component = components[number]
        if !component.isKnown || !component.unused.isEmpty {
            remarks.append(.component(component.name, isKnown: component.isKnown, unused: component.unused))
        }
        return component
    }

    private mutating func close(_ tag: HTMLTag) {
        guard let match = frames.lastIndex(where: { $0.tag?.name == tag.name }) else {
            // A component whose closing line stands elsewhere, as in another item of a list, has ended with its item.
            return isComponent(tag) ? () : write { $0.append(tag: tag.source) }
        }
        flush()
        while frames.count > match + 1 { closeTop(isImplied: true) }
        closeTop(isImplied: false)
    }

    /// Makes a paragraph of the running text.
    private mutating func flush() {
        guard var assembler = text else { return }
        text = nil
        let content = assembler.finish().trimmed
        remarks += assembler.remarks
        guard !content.isEmpty else { return }
        frames[frames.count - 1].append(content.count == 1 ? [Self.block(content)] : Array<Block>(paragraph: content))
    }

    /// A paragraph, or the recording that an `audio` element alone stands for.
    static func block(_ content: [Inline]) -> Block {
        guard content.count == 1, case .link(let link) = content[0], AudioSource.isAudio(link.target) else {
            return Block(paragraph: content)
        }
        return .audio(Audio(source: link.target, label: link.content.trimmed.text))
    }

    /// Closes the innermost element.
    ///
    /// - Parameter isImplied: whether its own closing tag is missing; what would set off all the rest of a text then is
    ///   opened up, its tag kept as text.
    private mutating func closeTop(isImplied: Bool) {
        flush()
        guard frames.count > 1, let frame = frames.popLast(), let tag = frame.tag else { return }
        if isImplied, InlineHTML.isFormatting(tag) {
            remarks.append(.kept(tag.source))
            frames[frames.count - 1].append([.paragraph([.text(tag.source)])] + frame.blocks)
        } else if let remark = frames[frames.count - 1].take(frame) {
            remarks.append(remark)
        }
    }
}
