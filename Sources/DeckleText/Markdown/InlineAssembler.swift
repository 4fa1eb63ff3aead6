internal import DeckleCore

/// Puts running text together: joins neighbouring text, pairs HTML tags up, brings formulas back.
struct InlineAssembler {
    /// What stands in an HTML element that is still open; the bottom frame has no tag.
    private struct Frame {
        let tag: HTMLTag?
        var content: [Inline] = []
    }

    /// The HTML tags that were kept as text.
    private(set) var strays: [String] = []
    private let protected: ProtectedText
    private var frames = [Frame(tag: nil)]
    private var pending: [UInt8] = []

    init(protected: ProtectedText) {
        self.protected = protected
    }

    mutating func append(text: UnsafeBufferPointer<UInt8>) {
        if protected.isPlain {
            pending.append(contentsOf: text)
        } else {
            append(pieces: protected.pieces(of: text))
        }
    }

    private mutating func append(pieces: [ProtectedText.Piece]) {
        for piece in pieces {
            switch piece {
            case .text(let text): pending.append(contentsOf: text)
            case .maths(let tex): append(.maths(tex))
            }
        }
    }

    mutating func append(_ inline: Inline) {
        if case .text(let text) = inline {
            pending.append(contentsOf: text.utf8)
        } else {
            flush()
            frames[frames.count - 1].content.append(inline)
        }
    }

    mutating func breakLine(_ inline: Inline) {
        append(inline)
    }

    /// Reads a tag; comments leave nothing.
    mutating func append(tag source: String) {
        guard let tag = HTMLTag(source) else {
            if !source.hasPrefix("<!--") { stray(source) }
            return
        }
        if tag.isClosing {
            close(tag)
        } else if let inline = InlineHTML.empty(tag) {
            inline.map { append($0) }
        } else if InlineHTML.isKnown(tag), frames.count < TreeReader.depthLimit {
            flush()
            frames.append(Frame(tag: tag))
        } else {
            stray(source)
        }
    }

    /// The finished text; elements that were never closed are opened up, their tags kept as text.
    mutating func finish() -> [Inline] {
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
        for inline in InlineHTML.element(tag, content: frame.content) { append(inline) }
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
