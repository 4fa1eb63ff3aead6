package import DeckleCore

/// Where an offset lies in a text that people read by lines.
package struct TextPosition: Sendable, Hashable {
    /// One-based.
    package var line: Int
    /// One-based, in Unicode scalars.
    package var column: Int
    /// At most 60 scalars of the line, around the offset.
    package var excerpt: Excerpt

    /// - Parameter offset: a byte offset; one past the end stands for the end.
    package init(of offset: Int, in bytes: UnsafeRawBufferPointer) {
        let offset = min(max(0, offset), bytes.count)
        let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let lineEnd = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        line = 1 + bytes[..<lineStart].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        column = 1 + bytes[lineStart..<offset].reduce(0) { $0 + (Self.isContinuation($1) ? 0 : 1) }
        let before = Self.visible(bytes[Self.start(of: 30, before: offset, from: lineStart, in: bytes)..<offset])
        let after = Self.visible(bytes[offset..<Self.end(of: 30, after: offset, to: lineEnd, in: bytes)])
        excerpt = Excerpt(line: line, text: before + after, start: before.unicodeScalars.count)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func start(of count: Int, before offset: Int, from limit: Int, in bytes: UnsafeRawBufferPointer)
        -> Int
    {
        var index = offset, left = count
        while index > limit, left > 0 {
            index -= 1
            if !isContinuation(bytes[index]) { left -= 1 }
        }
        return index
    }

    private static func end(of count: Int, after offset: Int, to limit: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var index = offset, left = count
        while index < limit {
            if !isContinuation(bytes[index]) {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    /// The bytes as text, with a space for every control character, so that it stays one line.
    private static func visible(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            text.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
        return String(text)
    }
}
