internal import DeckleCore

extension Source {
    /// The text of a file that people write: UTF-8, UTF-16 or UTF-32.
    ///
    /// - Throws: ``Failure`` with `input.not-text`
    func text() throws(Failure) -> String {
        let utf8 = try utf8()
        return utf8.bytes.withBytes { String(decoding: $0[utf8.range], as: UTF8.self) }
    }

    /// The same in UTF-8: the file's own bytes if they are that, and where the text stands in them behind a byte order
    /// mark. Lines end in line feeds, also where the file has carriage returns alone.
    ///
    /// - Throws: ``Failure`` with `input.not-text`
    func utf8() throws(Failure) -> (bytes: SourceBytes, range: Range<Int>) {
        if let text = bytes.withBytes({ WideEncoding($0)?.text($0) }) {
            let decoded = Self.withLineFeeds(SourceBytes(text.utf8))
            return (decoded, 0..<decoded.count)
        }
        let start = bytes.withBytes { $0.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
        guard bytes.withBytes({ Self.isUTF8($0[start...]) }) else { throw noText() }
        return (Self.withLineFeeds(bytes), start..<bytes.count)
    }

    /// The same in UTF-8, where it is text in UTF-16 or UTF-32.
    ///
    /// - Throws: ``Failure`` with `input.not-text` where a mark says so and it is none
    func decoded() throws(Failure) -> Source {
        guard bytes.withBytes({ WideEncoding($0) != nil }) else { return self }
        var source = self
        if let text = bytes.withBytes({ WideEncoding($0)?.text($0) }) {
            source.bytes = SourceBytes(text.utf8)
        } else if bytes.withBytes(WideEncoding.isMarked) {
            throw noText()
        }
        return source
    }

    /// A text with line feeds for carriage returns, where it has no line feed at all.
    private static func withLineFeeds(_ bytes: SourceBytes) -> SourceBytes {
        bytes.withBytes { text in
            guard !text.contains(0x0A), text.contains(0x0D) else { return bytes }
            return SourceBytes(text.lazy.map { $0 == 0x0D ? 0x0A : $0 })
        }
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

    private func noText() -> Failure {
        let place = bytes.withBytes { bytes in
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let bad = lines.first { String(validating: $0, as: UTF8.self) == nil }?.startIndex ?? 0
            return Place(file: name, text: bytes, range: bad..<bad)
        }
        return Failure(
            .error(
                .inputNotText,
                "the file is neither UTF-8, UTF-16 nor UTF-32",
                at: place,
                hint: "save it as UTF-8"
            )
        )
    }
}
