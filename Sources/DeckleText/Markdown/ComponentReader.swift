internal import DeckleCore

/// Turns the MDC in running text, whose marks were hidden from the Markdown parser, into what it means; marks that turn
/// out to be none become text again.
struct ComponentReader {
    /// What stands in a bracket that is still open; the bottom frame is none.
    private struct Frame {
        /// The component that the bracket belongs to.
        var name: String?
        /// Whether a word stands right before it, as in `list[0]`.
        var isIndex = false
        var content: [Inline] = []
    }

    private(set) var remarks: [HTMLRemark] = []
    private let protected: ProtectedText
    private var frames = [Frame()]
    /// The name that was just read, and the bracket that was just closed.
    private var name: String?
    private var closed: Frame?

    static func read(_ content: [Inline], protected: ProtectedText) -> (content: [Inline], remarks: [HTMLRemark]) {
        var reader = ComponentReader(protected: protected)
        for inline in content { reader.append(inline) }
        return (reader.finish(), reader.remarks)
    }

    private init(protected: ProtectedText) {
        self.protected = protected
    }

    private mutating func append(_ inline: Inline) {
        guard case .text(let text) = inline else {
            settle()
            frames[frames.count - 1].content.append(inline)
            return
        }
        for piece in protected.pieces(of: text) {
            switch piece {
            case .text(let bytes): append(bytes)
            case .hidden(let hidden): append(hidden)
            }
        }
    }

    /// Takes text, parted at its brackets.
    private mutating func append(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let words = rest.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
            write(words)
            rest = rest[words.endIndex...]
            guard let bracket = rest.popFirst() else { return }
            if bracket == UInt8(ascii: "[") { open(isIndex: words.last.map { !$0.isSpace } ?? false) } else { close() }
        }
    }

    private mutating func append(_ hidden: ProtectedText.Hidden) {
        switch hidden.mark {
        case .name(let name):
            settle()
            self.name = name
        case .attributes(let attributes): take(attributes, hidden)
        case .binding(let fallback):
            let source = String(decoding: hidden.source, as: UTF8.self)
            remarks.append(.binding(source))
            write((fallback ?? source).utf8)
        case nil: write(hidden.source)
        }
    }

    private mutating func write(_ words: some Collection<UInt8>) {
        guard !words.isEmpty else { return }
        settle()
        let top = frames.count - 1
        let text = String(decoding: words, as: UTF8.self)
        if case .text(let before)? = frames[top].content.last {
            frames[top].content[frames[top].content.count - 1] = .text(before + text)
        } else {
            frames[top].content.append(.text(text))
        }
    }

    private mutating func open(isIndex: Bool) {
        if let name {
            self.name = nil
            frames.append(Frame(name: name))
        } else {
            settle()
            frames.append(Frame(isIndex: isIndex))
        }
    }

    private mutating func close() {
        settle()
        if frames.count > 1 { closed = frames.popLast() } else { write("]".utf8) }
    }

    private mutating func take(_ attributes: ComponentAttributes, _ hidden: ProtectedText.Hidden) {
        if let frame = closed, !frame.isIndex {
            closed = nil
            put(frame, attributes)
        } else if let name {
            self.name = nil
            put(Frame(name: name), attributes)
        } else if closed == nil, let last = frames[frames.count - 1].content.last, last.takesAttributes {
            frames[frames.count - 1].content.removeLast()
            append([last], attributes)
        } else {
            write(hidden.source)
        }
    }

    /// Puts a component, or a stretch of text that has attributes, where it stands.
    private mutating func put(_ frame: Frame, _ attributes: ComponentAttributes) {
        guard let name = frame.name else { return append(frame.content, attributes) }
        let component = Component(name: name, label: "", attributes: attributes)
        let content = component.inlines(frame.content)
        if !component.isKnownInline || content == nil {
            remarks.append(.component(name, isKnown: false, unused: component.unused))
        }
        append(content ?? [.text(name)], attributes)
    }

    /// Adds content in the language and direction that the attributes set; other attributes are looks.
    private mutating func append(_ content: [Inline], _ attributes: ComponentAttributes) {
        let locale = Locale(
            language: attributes["lang"],
            direction: attributes["dir"].flatMap { Direction(rawValue: $0.lowercased()) }
        )
        // The language of code is that of its programming.
        let isCode = content.count == 1 && content[0].isCode
        let isPlain = locale == Locale() || isCode
        frames[frames.count - 1].content += isPlain ? content : [.localized(locale, content: content)]
    }

    /// Makes text of what was no component after all, and a component of one that has no attributes.
    private mutating func settle() {
        if let name {
            self.name = nil
            write(":\(name)".utf8)
        }
        guard let frame = closed else { return }
        closed = nil
        guard frame.name == nil else { return put(frame, ComponentAttributes()) }
        write("[".utf8)
        frames[frames.count - 1].content += frame.content
        write("]".utf8)
    }

    private mutating func finish() -> [Inline] {
        settle()
        while frames.count > 1, let frame = frames.popLast() {
            write(((frame.name.map { ":" + $0 } ?? "") + "[").utf8)
            frames[frames.count - 1].content += frame.content
        }
        return frames[0].content
    }
}

extension Inline {
    fileprivate var isCode: Bool {
        if case .code = self { true } else { false }
    }

    /// Whether braces right behind it are about it.
    fileprivate var takesAttributes: Bool {
        switch self {
        case .code, .emphasis, .strong, .strikethrough, .link, .image: true
        case .text, .mark, .superscript, .subscript, .ruby, .maths, .cloze, .footnoteMark, .softBreak, .lineBreak,
            .localized:
            false
        }
    }
}
