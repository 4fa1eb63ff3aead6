internal import DeckleCore

/// Turns `{{c1::text::hint}}` in running text into clozes; they may hold emphasis, code, formulas and each other.
///
/// Marks inside a formula stay in its TeX, which cannot be parted; ``ClozeText`` reads them there.
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
    private var frames = [Frame()]

    /// Anki reads no deeper clozes (rslib/src/cloze.rs).
    private static let depthLimit = 10

    static func read(_ inlines: [Inline]) -> (content: [Inline], unbalanced: Int) {
        var reader = ClozeReader()
        for inline in inlines { reader.append(inline) }
        while reader.frames.count > 1 { reader.abandon() }
        return (reader.frames[0].content, reader.unbalanced)
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let text): read(text) { .text($0) }
        // Braces of code that stands in a cloze as a whole are the code's own.
        case .code(let text) where frames.count == 1 || text.contains("{{c"): read(text) { .code($0) }
        case .maths(let tex):
            unbalanced += Self.unbalanced(in: tex)
            frames[frames.count - 1].content.append(inline)
        case .code, .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .link, .image, .cloze,
            .footnoteMark, .softBreak, .lineBreak, .localized:
            frames[frames.count - 1].content.append(inline)
        }
    }

    /// How many clozes of a formula are never closed.
    static func unbalanced(in tex: String) -> Int {
        tex.contains("{{c") ? read([.text(tex)]).unbalanced : 0
    }

    private mutating func read(_ text: String, as make: (String) -> Inline) {
        var rest = Substring(text)
        var piece = ""
        var mayClose = true
        func flushed(_ frame: inout Frame) {
            if !piece.isEmpty { frame.content.append(make(piece)) }
            piece = ""
        }
        while let first = rest.first {
            let top = frames.count - 1
            if top < Self.depthLimit, let (number, end) = Self.opening(rest) {
                flushed(&frames[top])
                frames.append(Frame(number: number, source: String(rest[..<end])))
                rest = rest[end...]
                continue
            }
            if top > 0, frames[top].depth == 0, rest.hasPrefix("}}") {
                if frames[top].hint != nil { piece = "" } else { flushed(&frames[top]) }
                close()
                rest = rest.dropFirst(2)
                continue
            }
            if top > 0, frames[top].depth == 0, mayClose, rest.hasPrefix("::") {
                if let end = rest.firstRange(of: "}}") {
                    flushed(&frames[top])
                    frames[top].hint = String(rest[..<end.lowerBound].dropFirst(2))
                    rest = rest[end.lowerBound...]
                    continue
                }
                mayClose = false
            }
            if first == "{" { frames[top].depth += 1 }
            if first == "}", frames[top].depth > 0 { frames[top].depth -= 1 }
            piece.append(first)
            rest = rest.dropFirst()
        }
        flushed(&frames[frames.count - 1])
    }

    /// The number of the cloze that starts here and where its text starts.
    private static func opening(_ text: Substring) -> (number: Int, end: Substring.Index)? {
        guard text.hasPrefix("{{c") else { return nil }
        let rest = text.dropFirst(3)
        let digits = rest.prefix { ("0"..."9").contains($0) }
        let after = rest[digits.endIndex...]
        guard let number = Int(digits), number >= 1, after.hasPrefix("::") else { return nil }
        return (number, after.dropFirst(2).startIndex)
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
