internal import DeckleCore

/// Turns `{{c1::text::hint}}` in running text into clozes; they may hold emphasis, code, formulas and each other.
///
/// Marks inside a formula stay in its TeX, which cannot be parted; ``ClozeMarks`` reads them there.
struct ClozeReader {
    /// A cloze that is still open; the bottom frame is none.
    private struct Frame {
        var numbers: [Int] = []
        var source = ""
        var content: [Inline] = []
        var hint: String?
        /// How many single braces are open in it.
        var depth = 0
    }

    private var problems: [ClozeProblem] = []
    private let nesting: Int
    /// Whether the text at hand is code.
    private var isCode: Bool
    private var frames = [Frame()]

    private init(nesting: Int, isCode: Bool) {
        self.nesting = nesting
        self.isCode = isCode
    }

    /// - Parameters:
    ///   - nesting: how deep clozes may stand in each other; deeper ones are kept as text.
    ///   - isCode: whether texts are code.
    static func read(
        _ inlines: [Inline],
        nesting: Int,
        isCode: Bool = false
    ) -> (content: [Inline], problems: [ClozeProblem]) {
        var reader = ClozeReader(nesting: nesting, isCode: isCode)
        var rest = inlines[...]
        while let inline = rest.popFirst() {
            if case .link(let link) = inline, let address = BareAddress(link) {
                reader.append(address, before: &rest)
            } else {
                reader.append(inline)
            }
        }
        while reader.frames.count > 1 { reader.abandon() }
        return (reader.frames[0].content, reader.problems)
    }

    private mutating func append(_ inline: Inline) {
        if case .text(let text) = inline { return read(text) { .text($0) } }
        // Braces of code that stands in a cloze as a whole are the code's own.
        if case .code(let text) = inline, frames.count == 1 || text.contains("{{c") { return read(code: text) }
        if case .maths(let tex) = inline { problems += ClozeMarks.read(tex).problems }
        frames[frames.count - 1].content.append(inline)
    }

    /// Reads an address that the parser took for a link: it ends where the cloze ends that it stands in, and the text
    /// after it may hold the end of its hint.
    private mutating func append(_ address: BareAddress, before rest: inout ArraySlice<Inline>) {
        guard frames.count > 1, address.holdsMarks else {
            let (content, found) = Self.read([.text(address.text)], nesting: nesting)
            problems += found
            return frames[frames.count - 1].content.append(.link(address.link(around: content)))
        }
        guard case .text(let next)? = rest.first else { return read(address.text, as: BareAddress.inline) }
        rest.removeFirst()
        read(address.text + next, as: BareAddress.inline)
    }

    private mutating func read(code: String) {
        let outer = isCode
        isCode = true
        read(code) { .code($0) }
        isCode = outer
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
        let opening = frames.count <= nesting ? text.opening() : nil
        if let problem = opening?.problem { problems.append(problem) }
        guard let opening, !opening.numbers.isEmpty else {
            frames[frames.count - 1].depth += 1
            return text.skip()
        }
        flush(&text, as: make)
        frames.append(Frame(numbers: opening.numbers, source: opening.source))
        text.drop(opening.source.utf8.count)
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

    /// Takes a hint, with which a cloze ends, or goes on. An empty one is none: it says that all before it is text.
    private mutating func readHint(_ text: inout ClozeText, as make: (String) -> Inline) {
        let top = frames.count - 1
        guard top > 0, frames[top].depth == 0, let hint = text.hint() else {
            return text.skip(text.isAtColons ? 2 : 1)
        }
        let name = text.nameBefore
        if ScopedName.isLikely(name, hint, isCode: isCode) { problems.append(.scopedName("\(name)::\(hint)")) }
        flush(&text, as: make)
        let shown = hint.drop { $0 == " " }
        frames[top].hint = shown.isEmpty ? nil : String(shown)
        text.drop(hint.utf8.count + 4)
        close()
    }

    /// Adds the piece at hand to the innermost cloze.
    private mutating func flush(_ text: inout ClozeText, as make: (String) -> Inline) {
        if let piece = text.takePiece() { frames[frames.count - 1].content.append(make(piece)) }
    }

    private mutating func close() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        if frame.content.isEmpty { problems.append(.empty(frame.source)) }
        let cloze = Cloze(numbers: frame.numbers, content: frame.content, hint: frame.hint)
        frames[frames.count - 1].content.append(.cloze(cloze))
    }

    private mutating func abandon() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        problems.append(.unbalanced)
        frames[frames.count - 1].content += [.text(frame.source)] + frame.content
    }
}
