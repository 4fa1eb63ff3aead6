internal import DeckleCore

/// The text of one field, as bytes with `\n` line ends, which knows where in the input each line stands.
struct FieldText {
    let bytes: [UInt8]
    private let place: Place
    /// The number of lines of the field before this text.
    private let firstLine: Int

    init(_ text: String, place: Place) {
        bytes = Self.withPlainLineEnds(Array(text.utf8))
        self.place = place
        firstLine = 0
    }

    private init(bytes: [UInt8], place: Place, firstLine: Int) {
        self.bytes = bytes
        self.place = place
        self.firstLine = firstLine
    }

    /// A part of the field that starts at a line start.
    func part(_ range: Range<Int>) -> FieldText {
        let before = bytes[..<range.lowerBound].count(where: { $0 == .lineFeed })
        return FieldText(bytes: Array(bytes[range]), place: place, firstLine: firstLine + before)
    }

    /// The bytes of a one-based line, without its end; empty where there is none.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        var start = 0
        for _ in 1..<max(number, 1) {
            guard let end = bytes[start...].firstIndex(of: .lineFeed) else { return [] }
            start = end + 1
        }
        return bytes[start...].prefix { $0 != .lineFeed }
    }

    /// The place of a stretch of a line.
    ///
    /// The line is that of the field; it is also the file's where the field is the file.
    ///
    /// - Parameters:
    ///   - line: one-based, in this part.
    ///   - needle: the text to mark; the whole line is marked where it does not stand there.
    func place(line number: Int, needle: String, label: String? = nil) -> Place {
        let text = String(decoding: line(number), as: UTF8.self)
        let start = text.firstRange(of: needle).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
        let excerpt = Excerpt(
            line: firstLine + number,
            text: text,
            start: start ?? 0,
            length: max(1, start == nil ? text.count : needle.count),
            label: label
        )
        var result = place
        result.excerpt = excerpt
        if place.pointer == nil {
            result.line = (place.line ?? 1) + excerpt.line - 1
            result.column = excerpt.start + 1
        }
        return result
    }

    /// The place of the first line at or after `number` that holds the first line of `needle`.
    func place(of needle: String, from number: Int) -> Place {
        let first = needle.prefix { $0 != "\n" }
        let rest = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).dropFirst(number - 1)
        let line = rest.firstIndex { String(decoding: $0, as: UTF8.self).contains(first) } ?? number - 1
        return place(line: line + 1, needle: String(first))
    }

    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(.carriageReturn) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == .lineFeed, index > 0, bytes[index - 1] == .carriageReturn { continue }
            result.append(byte == .carriageReturn ? .lineFeed : byte)
        }
        return result
    }
}
