internal import DeckleCore

/// The text of one field, as bytes with `\n` line ends, which knows where in the input each line stands.
///
/// A class, so that where its lines start is found once, and only for texts with something to say about them.
final class FieldText {
    let bytes: [UInt8]
    private let place: Place
    /// The number of lines of the field before this text.
    private let firstLine: Int
    /// The text that this was made of, and the line there, counted from zero, of each line here.
    private let source: (text: FieldText, lines: [Int])?
    private lazy var lineStarts = [0] + bytes.indices.lazy.filter { self.bytes[$0] == .lineFeed }.map { $0 + 1 }

    convenience init(_ text: String, place: Place) {
        self.init(bytes: Self.withPlainLineEnds(Array(text.utf8)), place: place, firstLine: 0)
    }

    private init(bytes: [UInt8], place: Place, firstLine: Int, source: (text: FieldText, lines: [Int])? = nil) {
        self.bytes = bytes
        self.place = place
        self.firstLine = firstLine
        self.source = source
    }

    /// Other bytes in the place of these, which tell places in these.
    ///
    /// - Parameter lines: the line of this text, counted from zero, that each line of the bytes comes from.
    func rewritten(_ bytes: [UInt8], lines: [Int]) -> FieldText {
        FieldText(bytes: bytes, place: place, firstLine: firstLine, source: (self, lines))
    }

    /// The one-based line of the source that a line was made of.
    private func sourceLine(_ number: Int, _ lines: [Int]) -> Int {
        lines.indices.contains(number - 1) ? lines[number - 1] + 1 : number
    }

    /// A part of the field that starts at the start of its line `line`, counted from zero.
    func part(_ range: Range<Int>, line: Int) -> FieldText {
        FieldText(bytes: Array(bytes[range]), place: place, firstLine: firstLine + line)
    }

    /// The bytes of a one-based line, without its end; empty where there is none.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        return bytes[lineStarts[number - 1]..<end]
    }

    /// The place of a stretch of a line.
    ///
    /// The line is that of the field; it is also the file's where the field is the file.
    ///
    /// - Parameters:
    ///   - line: one-based, in this part.
    ///   - needle: the text to mark; the whole line is marked where it does not stand there.
    func place(line number: Int, needle: String, label: String? = nil) -> Place {
        if let (text, lines) = source {
            return text.place(line: sourceLine(number, lines), needle: needle, label: label)
        }
        let line = line(number)
        let marked = line.range(of: Array(needle.utf8)) ?? line.indices
        var result = place
        let isFile = place.pointer == nil, shown = firstLine + number + (isFile ? (place.line ?? 1) - 1 : 0)
        result.excerpt = Excerpt(line, number: shown, marking: marked, label: label)
        if isFile {
            result.line = shown
            result.column = line[..<marked.lowerBound].scalarCount + 1
        }
        return result
    }

    /// The place of the first line at or after `number` that holds the first line of `needle`.
    func place(of needle: String, from number: Int) -> Place {
        if let (text, lines) = source { return text.place(of: needle, from: sourceLine(number, lines)) }
        let first = Array(needle.utf8.prefix { $0 != .lineFeed })
        let start = lineStarts.indices.contains(number - 1) ? lineStarts[number - 1] : 0
        let found = bytes[start...].range(of: first)
        let line = found.map { bytes[start..<$0.lowerBound].count { $0 == .lineFeed } + number } ?? number
        return place(line: line, needle: String(decoding: first, as: UTF8.self))
    }

    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.has(.carriageReturn) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == .lineFeed, index > 0, bytes[index - 1] == .carriageReturn { continue }
            result.append(byte == .carriageReturn ? .lineFeed : byte)
        }
        return result
    }
}
