internal import DeckleCore
internal import DeckleText

/// The text of a file, in UTF-8.
struct ReadmeText: Sendable {
    /// The file as the user named it.
    let name: String
    let bytes: SourceBytes
    /// The bytes behind a byte order mark.
    let range: Range<Int>

    /// The most bytes that a text may have: places in it are kept as ``Narrow`` numbers.
    static let limit = Int(UInt32.max)

    /// - Throws: ``Failure`` with `input.not-text`, or `readme.too-large` for more bytes than `limit`
    init(_ source: Source, limit: Int = ReadmeText.limit) throws(Failure) {
        name = source.name
        (bytes, range) = try source.utf8()
        guard bytes.count <= limit else {
            throw Failure(
                .error(
                    .readmeTooLarge,
                    "a text may have \(limit) bytes, and this one has \(bytes.count)",
                    at: Place(file: name),
                    hint: "split it into several files of one folder"
                )
            )
        }
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
