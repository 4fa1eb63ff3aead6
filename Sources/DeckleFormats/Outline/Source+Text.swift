internal import DeckleCore

extension Source {
    /// The text of a file that people write: UTF-8, or UTF-16 with the mark that says so.
    ///
    /// - Throws: ``Failure`` with `input.not-text`
    func text() throws(Failure) -> String {
        let utf8 = try utf8()
        return utf8.bytes.withBytes { String(decoding: $0[utf8.range], as: UTF8.self) }
    }

    /// The same in UTF-8: the file's own bytes if they are that, and where the text stands in them behind a byte order
    /// mark.
    ///
    /// - Throws: ``Failure`` with `input.not-text`
    func utf8() throws(Failure) -> (bytes: SourceBytes, range: Range<Int>) {
        let start = bytes.withBytes { $0.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
        if bytes.withBytes({ Self.isUTF8($0[start...]) }) { return (bytes, start..<bytes.count) }
        guard let text = bytes.withBytes(Self.utf16) else { throw noText() }
        let decoded = SourceBytes(text.utf8)
        return (decoded, 0..<decoded.count)
    }

    /// The same in UTF-8, where a mark says that it is text in UTF-16.
    ///
    /// - Throws: ``Failure`` with `input.not-text` where it is not what the mark says
    func decoded() throws(Failure) -> Source {
        guard bytes.withBytes({ $0.starts(with: [0xFF, 0xFE]) || $0.starts(with: [0xFE, 0xFF]) }) else { return self }
        var source = self
        source.bytes = try utf8().bytes
        return source
    }

    /// Asked for a piece of whole characters at a time, so that a long text is not there twice.
    private static func isUTF8(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let piece = rest.dropFirst(1 << 16)
            // No character has more than three bytes behind its first one.
            let end = piece.prefix(4).firstIndex { $0 & 0xC0 != 0x80 } ?? piece.dropFirst(4).startIndex
            guard String(validating: rest[..<end], as: UTF8.self) != nil else { return false }
            rest = rest[end...]
        }
        return true
    }

    private static func utf16(_ bytes: UnsafeRawBufferPointer) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), lowFirst: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), lowFirst: false) }
        return nil
    }

    private static func utf16(_ bytes: Slice<UnsafeRawBufferPointer>, lowFirst: Bool) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return lowFirst ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    private func noText() -> Failure {
        let place = bytes.withBytes { bytes in
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let bad = lines.first { String(validating: $0, as: UTF8.self) == nil }?.startIndex ?? 0
            return Place(file: name, text: bytes, range: bad..<bad)
        }
        return Failure(
            .error(
                .inputNotText,
                "the file is neither UTF-8 nor UTF-16",
                at: place,
                hint: "save it as UTF-8"
            )
        )
    }
}
