internal import DeckleCore

/// Finds the tags of a template, and which of them have a line to themselves.
struct TemplateScanner {
    private let source: TemplateText
    private var offset = 0

    init(_ source: TemplateText) {
        self.source = source
    }

    private var bytes: [UInt8] { source.bytes }

    /// The text before the next tag and the tag; the rest of the text and nil after the last.
    ///
    /// - Throws: ``Failure`` with `theme.bad-template`
    mutating func next() throws -> (text: Range<Int>, tag: TemplateTag?) {
        let start = offset
        guard let tagStart = find("{{", from: start) else {
            offset = bytes.count
            return (start..<bytes.count, nil)
        }
        let tag = try tag(at: tagStart)
        offset = tag.line?.upperBound ?? tag.range.upperBound
        return (start..<(tag.line?.lowerBound ?? tagStart), tag)
    }

    private func tag(at start: Int) throws -> TemplateTag {
        let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
        let (open, close) = isTriple ? ("{{{", "}}}") : ("{{", "}}")
        guard let end = find(close, from: start + open.utf8.count) else {
            throw Failure(
                source.error(.themeBadTemplate, "the template ends within a tag", at: start..<bytes.count)
            )
        }
        let content = bytes[(start + open.utf8.count)..<end]
        let kind = isTriple ? .verbatim : content.first.flatMap(Self.kind) ?? .value
        let hasSign = !isTriple && kind != .value
        let range = start..<(end + close.utf8.count)
        return TemplateTag(
            kind: kind,
            name: Self.trimmed(hasSign ? content.dropFirst() : content),
            range: range,
            line: kind == .value || kind == .verbatim ? nil : line(around: range)
        )
    }

    private static func kind(_ sign: UInt8) -> TemplateTag.Kind? {
        switch sign {
        case UInt8(ascii: "&"): .verbatim
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .end
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: nil
        }
    }

    /// The line in which a range stands with nothing but blanks, its line end included.
    private func line(around range: Range<Int>) -> Range<Int>? {
        let start = bytes[..<range.lowerBound].lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? 0
        var end = bytes[range.upperBound...].firstIndex { !Self.isBlank($0) } ?? bytes.count
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        guard source.startsLine(at: start) else { return nil }
        if end == bytes.count { return start..<end }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace = { (byte: UInt8) in isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        let rest = bytes.drop(while: isSpace)
        let end = rest.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    private func find(_ mark: String, from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        guard start + mark.count <= bytes.count else { return nil }
        return (start...(bytes.count - mark.count)).first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
}
