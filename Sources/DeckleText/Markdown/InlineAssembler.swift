internal import DeckleCore

/// Puts running text together: joins neighbouring text, pairs HTML tags up, brings formulas back.
struct InlineAssembler {
    /// What stands in an HTML element that is still open; the bottom frame has no tag.
    private struct Frame {
        let tag: HTMLTag?
        var content: [Inline] = []
        /// What a `source` in it names first.
        var source: String?
        /// How many items of a list were begun in it.
        var items = 0
    }

    /// What there is to say about the HTML.
    private(set) var remarks: [HTMLRemark] = []
    /// Where in the finished text displayed formulas stand.
    private(set) var displays: [Int] = []
    private let protected: ProtectedText
    private let depth: Int
    /// The lines of the formula at hand, and whether a line end came after them.
    private var formula: [ProtectedText.Hidden] = []
    private var isFormulaBroken = false
    private var frames = [Frame(tag: nil)]
    private var pending: [UInt8] = []
    /// Whether there are marks of components in the text.
    private var hasMarks = false
    /// Whether a block ended, so that what comes next starts a line.
    private var isBehindBlock = false

    /// - Parameter depth: how deep the text will stand in other elements.
    init(protected: ProtectedText, depth: Int) {
        self.protected = protected
        self.depth = depth
    }

    /// How deep what comes next will stand in other elements.
    var depthWithin: Int { depth + frames.count - 1 }

    mutating func append(text: UnsafeBufferPointer<UInt8>) {
        if isBehindBlock, unsafe !text.allSatisfy(\.isSpace) { startLine() }
        if protected.isPlain {
            unsafe pending.append(contentsOf: text)
        } else {
            for piece in unsafe protected.pieces(of: text) { append(piece) }
        }
    }

    private mutating func append(_ piece: ProtectedText.Piece) {
        switch piece {
        case .text(let text):
            abandonFormula()
            pending.append(contentsOf: text)
        case .hidden(let hidden) where hidden.mark != nil:
            abandonFormula()
            hasMarks = true
            pending.append(contentsOf: hidden.scalar)
        case .hidden(let hidden):
            guard let span = hidden.span else { return append(.text(String(decoding: hidden.source, as: UTF8.self))) }
            append(part: hidden, of: span)
        }
    }

    /// Takes a line of a formula, which is whole once all its lines came one after another.
    private mutating func append(part: ProtectedText.Hidden, of span: MathsSpan) {
        if part.part != formula.count || (part.part > 0 && !(isFormulaBroken && formula[0].span == span)) {
            abandonFormula()
        }
        formula.append(part)
        isFormulaBroken = false
        guard formula[0].part == 0, formula.count == span.lines.count else { return }
        formula = []
        flush()
        if span.isDisplay, frames.count == 1 { displays.append(frames[0].content.count) }
        frames[frames.count - 1].content.append(.maths(span.tex))
    }

    /// Gives the lines of a formula that came to nothing back as text.
    private mutating func abandonFormula() {
        guard !formula.isEmpty else { return }
        let parts = formula
        formula = []
        for (index, part) in parts.enumerated() {
            if index > 0 { append(.softBreak) }
            pending.append(contentsOf: part.source)
        }
        if isFormulaBroken { append(.softBreak) }
        isFormulaBroken = false
    }

    mutating func append(_ inline: Inline) {
        abandonFormula()
        if isBehindBlock, !inline.isBlank { startLine() }
        if case .text(let text) = inline {
            pending.append(contentsOf: text.utf8)
        } else {
            flush()
            frames[frames.count - 1].content.append(inline)
        }
    }

    /// Takes a line end; in a formula it belongs to that.
    mutating func breakLine(_ inline: Inline) {
        if formula.isEmpty || isFormulaBroken {
            append(inline)
        } else {
            isFormulaBroken = true
        }
    }

    /// Reads a tag or a comment, which leaves nothing.
    mutating func append(tag source: String) {
        abandonFormula()
        guard let tag = HTMLTag(source) else {
            return source.hasPrefix("<!--") ? remarks.append(.hidden(HTMLComment(source: source))) : keep(source)
        }
        if tag.isClosing {
            close(tag)
        } else if tag.name == "source" {
            frames[frames.count - 1].source = frames[frames.count - 1].source ?? tag.attributes["src"]
        } else if let content = InlineHTML.empty(tag) {
            for inline in content { append(inline) }
        } else if tag.name == "embed" {
            append(element: tag, source: nil, content: [])
        } else {
            open(tag)
        }
    }

    /// The finished text; elements that were never closed are opened up, their tags kept as text.
    mutating func finish() -> [Inline] {
        abandonFormula()
        while frames.count > 1 { closeTop(isImplied: true) }
        flush()
        return readMarks(frames[0].content)
    }

    private mutating func readMarks(_ content: [Inline]) -> [Inline] {
        guard hasMarks else { return content }
        let (content, remarks) = ComponentReader.read(content, protected: protected)
        self.remarks += remarks
        return content
    }

    private mutating func open(_ tag: HTMLTag) {
        guard let meaning = InlineHTML.meaning(of: tag), depthWithin < TreeReader.depthLimit - 2 else {
            return keep(tag.source)
        }
        let closed = Self.closedBy[tag.name] ?? []
        while let top = frames.last?.tag, closed.contains(top.name) { closeTop(isImplied: true) }
        if meaning == .line { startLine() }
        flush()
        let mark = tag.name == "li" ? nextMark() : nil
        frames.append(Frame(tag: tag))
        if let mark { append(.text(mark)) }
    }

    private static let readings: Set = ["rt", "rtc", "rp", "rb"], terms: Set = ["dt", "dd", "p"]
    /// The open elements that an opening tag closes.
    private static let closedBy: [String: Set<String>] = [
        "rt": readings, "rtc": readings, "rp": readings, "rb": readings, "p": ["p"], "li": ["li", "p"], "dt": terms,
        "dd": terms,
    ]

    /// The bullet or the number of the next item of a list.
    private mutating func nextMark() -> String {
        frames[frames.count - 1].items += 1
        return frames.last?.tag?.name == "ol" ? "\(frames[frames.count - 1].items). " : "• "
    }

    private mutating func close(_ tag: HTMLTag) {
        guard let match = frames.lastIndex(where: { $0.tag?.name == tag.name }) else {
            // A closing tag without its opening one ends nothing, and says nothing where it could be left out.
            if tag.name == "br" { append(.lineBreak) } else if !InlineHTML.mayStayOpen(tag) { keep(tag.source) }
            return
        }
        while frames.count > match + 1 { closeTop(isImplied: true) }
        closeTop(isImplied: false)
    }

    private mutating func closeTop(isImplied: Bool) {
        flush()
        guard frames.count > 1, var frame = frames.popLast(), let tag = frame.tag else { return }
        frame.content = readMarks(frame.content)
        if isImplied, !InlineHTML.mayStayOpen(tag) {
            keep(tag.source)
            for inline in frame.content { append(inline) }
        } else {
            append(element: tag, source: frame.source, content: frame.content)
        }
    }

    private mutating func append(element tag: HTMLTag, source: String?, content: [Inline]) {
        let meaning = InlineHTML.meaning(of: tag)
        switch meaning {
        case .dropped: remarks.append(.dropped(tag))
        case .reading where frames.last?.tag?.name == "ruby": append(reading: content)
        case .parenthesis where frames.last?.tag?.name == "ruby": break
        default:
            if meaning == .embedded { remarks.append(.linked(tag)) }
            for inline in InlineHTML.element(tag, source: source, content: content) { append(inline) }
        }
        if meaning == .line { isBehindBlock = true }
    }

    /// Puts a reading beside what stands in its element since the one before.
    private mutating func append(reading: [Inline]) {
        flush()
        let content = frames[frames.count - 1].content
        let isRuby: (Inline) -> Bool = { if case .ruby = $0 { true } else { false } }
        let start = content.lastIndex(where: isRuby).map { $0 + 1 } ?? 0
        let ruby = Inline.ruby(Array(content[start...]), reading: reading)
        frames[frames.count - 1].content = content[..<start] + [ruby]
    }

    /// Breaks the line, unless one starts here already.
    private mutating func startLine() {
        isBehindBlock = false
        guard pending.allSatisfy(\.isSpace) else { return append(.lineBreak) }
        let last = frames.last { !$0.content.isEmpty }?.content.last
        if let last, last != .lineBreak, last != .softBreak { append(.lineBreak) }
    }

    private mutating func keep(_ source: String) {
        remarks.append(.kept(source))
        append(.text(source))
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        frames[frames.count - 1].content.append(.text(String(decoding: pending, as: UTF8.self)))
        pending.removeAll(keepingCapacity: true)
    }
}

extension Inline {
    /// Whether it is a line end, or text that shows nothing.
    fileprivate var isBlank: Bool {
        if case .text(let text) = self { return text.utf8.allSatisfy(\.isSpace) }
        return self == .softBreak || self == .lineBreak
    }
}
