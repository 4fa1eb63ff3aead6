internal import DeckleCore

/// Turns `{{c1::text::hint}}` in running text into clozes; they may hold emphasis, code, formulas and each other.
///
/// Marks inside a formula stay in its TeX, which cannot be parted; ``ClozeMarks`` reads them there.
struct ClozeReader {
    /// A cloze that is still open; the bottom frame is none.
    private struct Frame {
        var number = 0
        var source = ""
        var content: [Inline] = []
        var hint: String?
        /// How many single braces are open in it.
        var depth = 0
    }

    /// How many clozes were opened and never closed.
    private(set) var unbalanced = 0
    private let nesting: Int
    private var frames = [Frame()]

    private init(nesting: Int) {
        self.nesting = nesting
    }

    /// - Parameter nesting: how deep clozes may stand in each other; deeper ones are kept as text.
    static func read(_ inlines: [Inline], nesting: Int) -> (content: [Inline], unbalanced: Int) {
        var reader = ClozeReader(nesting: nesting)
        for inline in inlines { reader.append(inline) }
        while reader.frames.count > 1 { reader.abandon() }
        return (reader.frames[0].content, reader.unbalanced)
    }

    private mutating func append(_ inline: Inline) {
        if case .text(let text) = inline { return read(text) { .text($0) } }
        // Braces of code that stands in a cloze as a whole are the code's own.
        if case .code(let text) = inline, frames.count == 1 || text.contains("{{c") { return read(text) { .code($0) } }
        if case .maths(let tex) = inline { unbalanced += ClozeMarks.read(tex).unbalanced }
        frames[frames.count - 1].content.append(inline)
    }

    private mutating func read(_ text: String, as make: (String) -> Inline) {
        var text = ClozeText(text)
        while let byte = text.nextMark() {
            switch byte {
            case UInt8(ascii: "{"): open(&text, as: make)
            case UInt8(ascii: "}"): close(&text, as: make)
            default: readHint(&text, as: make)
            }
        }
        flush(&text, as: make)
    }

    /// Opens a cloze, or counts a single brace.
    private mutating func open(_ text: inout ClozeText, as make: (String) -> Inline) {
        guard frames.count <= nesting, let (number, source) = text.opening() else {
            frames[frames.count - 1].depth += 1
            return text.skip()
        }
        flush(&text, as: make)
        frames.append(Frame(number: number, source: source))
        text.drop(source.utf8.count)
    }

    /// Closes a cloze, or counts a single brace.
    private mutating func close(_ text: inout ClozeText, as make: (String) -> Inline) {
        let top = frames.count - 1
        guard top > 0, frames[top].depth == 0, text.isAtClose else {
            frames[top].depth = max(0, frames[top].depth - 1)
            return text.skip()
        }
        flush(&text, as: make)
        text.drop(2)
        close()
    }

    /// Takes a hint, with which a cloze ends, or goes on.
    private mutating func readHint(_ text: inout ClozeText, as make: (String) -> Inline) {
        let top = frames.count - 1
        guard top > 0, frames[top].depth == 0, let hint = text.hint() else { return text.skip() }
        flush(&text, as: make)
        frames[top].hint = hint
        text.drop(hint.utf8.count + 4)
        close()
    }

    /// Adds the piece at hand to the innermost cloze.
    private mutating func flush(_ text: inout ClozeText, as make: (String) -> Inline) {
        if let piece = text.takePiece() { frames[frames.count - 1].content.append(make(piece)) }
    }

    private mutating func close() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        let cloze = Cloze(number: frame.number, content: frame.content, hint: frame.hint)
        frames[frames.count - 1].content.append(.cloze(cloze))
    }

    private mutating func abandon() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        unbalanced += 1
        frames[frames.count - 1].content += [.text(frame.source)] + frame.content
    }
}
