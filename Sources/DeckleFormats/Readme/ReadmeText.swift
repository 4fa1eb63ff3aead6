internal import DeckleCore
internal import DeckleText

/// The text of a file, in UTF-8.
struct ReadmeText: Sendable {
    /// The file as the user named it.
    let name: String
    let bytes: SourceBytes
    /// The bytes behind a byte order mark.
    let range: Range<Int>

    /// - Throws: ``Failure`` with `input.not-text`
    init(_ source: Source) throws(Failure) {
        name = source.name
        (bytes, range) = try source.utf8()
    }

    /// Whether these are the bytes of the file, and not those of another encoding.
    func isAsStored(in source: Source) -> Bool { bytes === source.bytes }

    /// The bytes of a stretch of the text.
    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes.withBytes { Array($0[range.clamped(to: 0..<$0.count)])[...] }
    }

    func string(_ range: Range<Int>) -> String {
        bytes.withBytes { String(decoding: $0[range.clamped(to: 0..<$0.count)], as: UTF8.self) }
    }

    /// Calls `body` with each line of a stretch of the text.
    ///
    /// - Parameter line: the number of the first line.
    func forEachLine(in range: Range<Int>, from line: Int = 1, _ body: (MarkdownLine) -> Void) {
        bytes.withBytes { bytes in
            var scanner = MarkdownLineScanner(range, number: line)
            while let line = scanner.next(in: bytes) { body(line) }
        }
    }
}
