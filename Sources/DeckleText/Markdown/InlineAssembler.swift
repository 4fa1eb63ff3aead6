internal import DeckleCore

/// Puts running text together: joins neighbouring text, pairs HTML tags up, brings formulas back.
struct InlineAssembler {
    /// What stands in an HTML element that is still open; the bottom frame has no tag.
    private struct Frame {
        let tag: HTMLTag?
        var content: [Inline] = []
        /// What a `source` in it names first.
        var source: String?
    }

    /// The HTML tags that were kept as text.
    private(set) var strays: [String] = []
    /// Where in the finished text displayed formulas stand.
    private(set) var displays: [Int] = []
    private let protected: ProtectedText
    private let depth: Int
    /// The lines of the formula at hand, and whether a line end came after them.
    private var formula: [ProtectedText.Hidden] = []
    private var isFormulaBroken = false
    private var frames = [Frame(tag: nil)]
    private var pending: [UInt8] = []

    /// - Parameter depth: how deep the text will stand in other elements.
    init(protected: ProtectedText, depth: Int) {
        self.protected = protected
        self.depth = depth
    }

    /// How deep what comes next will stand in other elements.
    var depthWithin: Int { depth + frames.count - 1 }

    mutating func append(text: UnsafeBufferPointer<UInt8>) {
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

    /// Reads a tag; comments leave nothing.
    mutating func append(tag source: String) {
        abandonFormula()
        guard let tag = HTMLTag(source) else {
            if !source.hasPrefix("<!--") { stray(source) }
            return
        }
        if tag.isClosing {
            close(tag)
        } else if tag.name == "source" {
            let source = frames[frames.count - 1].source ?? tag.attributes["src"]
            frames[frames.count - 1].source = source
        } else if let inline = InlineHTML.empty(tag) {
            inline.map { append($0) }
        } else if InlineHTML.isKnown(tag), depthWithin < TreeReader.depthLimit - 2 {
            flush()
            frames.append(Frame(tag: tag))
        } else {
            stray(source)
        }
    }

    /// The finished text; elements that were never closed are opened up, their tags kept as text.
    mutating func finish() -> [Inline] {
        abandonFormula()
        flush()
        while frames.count > 1 { unwrap() }
        flush()
        return frames[0].content
    }

    private mutating func close(_ tag: HTMLTag) {
        guard let match = frames.lastIndex(where: { $0.tag?.name == tag.name }) else { return stray(tag.source) }
        while frames.count > match + 1 { unwrap() }
        flush()
        guard frames.count > 1, let frame = frames.popLast(), let tag = frame.tag else { return }
        for inline in InlineHTML.element(tag, source: frame.source, content: frame.content) { append(inline) }
    }

    private mutating func unwrap() {
        flush()
        guard let frame = frames.popLast(), let tag = frame.tag else { return }
        stray(tag.source)
        for inline in frame.content { append(inline) }
    }

    private mutating func stray(_ source: String) {
        strays.append(source)
        pending.append(contentsOf: source.utf8)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        frames[frames.count - 1].content.append(.text(String(decoding: pending, as: UTF8.self)))
        pending.removeAll(keepingCapacity: true)
    }
}
