/// A text in which formulas, gaps and marks of components are hidden from the Markdown parser, which would read `_`, `*`
/// and `\` in them.
///
/// Each line of a formula becomes one private-use scalar from U+F0000 on, a letter to the parser, and line ends stay
/// where they are. So code that only looked like a formula gets its source back byte for byte, and formulas keep
/// theirs. Scalars of planes 15 and 16 in the source are hidden in the same way: nothing can be taken for another.
struct ProtectedText {
    /// What a scalar stands for.
    struct Hidden: Equatable {
        /// The bytes of the source.
        var source: [UInt8]
        /// The formula that this is a line of; nil for a scalar of the source.
        var span: MathsSpan?
        /// Which line of the formula, from zero.
        var part = 0
        /// The piece of a component that this is.
        var mark: ComponentMark?
        /// The scalar that stands for it.
        fileprivate(set) var scalar: [UInt8] = []
    }

    /// A piece of what the parser gave back.
    enum Piece: Equatable {
        case text([UInt8])
        case hidden(Hidden)
    }

    /// What the parser gets.
    private(set) var bytes: [UInt8]
    private var hidden: [Hidden] = []
    /// Plane 15 without its two noncharacters.
    private static let capacity = 0xFFFE

    /// Whether nothing is hidden.
    var isPlain: Bool { hidden.isEmpty }

    /// - Parameter isCloze: whether marks of clozes in formulas hide something.
    init(_ source: [UInt8], isCloze: Bool) {
        bytes = source
        let marks = ComponentScanner.findings(in: source)
        guard
            !marks.isEmpty || source.has(.dollar) || source.has(0xF3) || source.has(0xF4) || Blank.mayStand(in: source)
        else { return }
        let spans = MathsScanner.spans(in: source).map { isCloze ? $0 : $0.withoutClozes }
        let found = Self.findings(in: source, marks, spans)
        guard !found.isEmpty, found.count < Self.capacity else { return }
        hidden = found.map(\.hidden)
        bytes = []
        var start = 0
        for (index, finding) in found.enumerated() {
            bytes += source[start..<finding.range.lowerBound]
            hidden[index].scalar = Self.scalar(index)
            bytes += hidden[index].scalar
            start = finding.range.upperBound
        }
        bytes += source[start...]
    }

    /// The text with its source in place of what was hidden.
    func restored(_ text: String) -> String {
        guard !isPlain, text.utf8.contains(where: { $0 == 0xF3 }) else { return text }
        let bytes = pieces(of: text).flatMap { piece -> [UInt8] in
            switch piece {
            case .text(let text): text
            case .hidden(let hidden): hidden.source
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func pieces(of text: String) -> [Piece] {
        unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe pieces(of: $0) }
    }

    func pieces(of text: UnsafeBufferPointer<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0, index = 0
        while index < text.count {
            guard let found = unsafe hidden(at: index, in: text) else {
                index += 1
                continue
            }
            if start < index { unsafe pieces.append(.text(Array(text[start..<index]))) }
            pieces.append(.hidden(found))
            index += 4
            start = index
        }
        if start < text.count { unsafe pieces.append(.text(Array(text[start...]))) }
        return pieces
    }

    private func hidden(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Hidden? {
        guard unsafe text[index] == 0xF3, index + 3 < text.count, unsafe text[index + 1] >= 0xB0 else { return nil }
        let number =
            unsafe (Int(text[index + 1] & 0x0F) << 12) | (Int(text[index + 2] & 0x3F) << 6)
            | Int(text[index + 3] & 0x3F)
        return hidden.indices.contains(number) ? hidden[number] : nil
    }

    /// The UTF-8 of the scalar with a number.
    private static func scalar(_ number: Int) -> [UInt8] {
        [0xF3, 0xB0 | UInt8(number >> 12), 0x80 | UInt8(number >> 6 & 0x3F), 0x80 | UInt8(number & 0x3F)]
    }

    private static func findings(
        in source: [UInt8],
        _ marks: [ComponentScanner.Finding],
        _ spans: [MathsSpan]
    ) -> [(range: Range<Int>, hidden: Hidden)] {
        var found: [(range: Range<Int>, hidden: Hidden)] = []
        var marks = marks[...]
        var end = 0
        for span in spans {
            guard let range = span.lines.first, range.lowerBound >= end else { continue }
            take(&marks, before: range.lowerBound, from: &end, of: source, into: &found)
            guard range.lowerBound >= end else { continue }
            for (part, line) in span.lines.enumerated() {
                found += literals(in: end..<line.lowerBound, of: source)
                found.append((line, Hidden(source: Array(source[line]), span: span, part: part)))
                end = line.upperBound
            }
            // What looked like a component in a formula is TeX.
            marks = marks.drop { $0.range.lowerBound < end }
        }
        take(&marks, before: source.count, from: &end, of: source, into: &found)
        return found + literals(in: end..<source.count, of: source)
    }

    /// Takes the marks that start before an offset.
    private static func take(
        _ marks: inout ArraySlice<ComponentScanner.Finding>,
        before limit: Int,
        from end: inout Int,
        of source: [UInt8],
        into found: inout [(range: Range<Int>, hidden: Hidden)]
    ) {
        while let mark = marks.first, mark.range.lowerBound < limit {
            marks.removeFirst()
            found += literals(in: end..<mark.range.lowerBound, of: source)
            found.append((mark.range, Hidden(source: Array(source[mark.range]), mark: mark.mark)))
            end = mark.range.upperBound
        }
    }

    /// What stands for itself in a stretch of the source, and would be taken for something else: gaps, and scalars that
    /// could be those of what is hidden.
    private static func literals(in range: Range<Int>, of source: [UInt8]) -> [(range: Range<Int>, hidden: Hidden)] {
        var found: [(range: Range<Int>, hidden: Hidden)] = []
        for start in range where start >= (found.last?.range.upperBound ?? 0) {
            guard let end = endOfScalar(at: start, in: source) ?? Blank.end(at: start, in: source) else { continue }
            found.append((start..<end, Hidden(source: Array(source[start..<end]))))
        }
        return found
    }

    /// Where a scalar of planes 15 and 16 ends that starts at an offset; nil where none does.
    private static func endOfScalar(at start: Int, in source: [UInt8]) -> Int? {
        guard source[start] >= 0xF3, start + 4 <= source.count else { return nil }
        return source[start] > 0xF3 || source[start + 1] >= 0xB0 ? start + 4 : nil
    }
}
