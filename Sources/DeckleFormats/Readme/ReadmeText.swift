internal import DeckleCore
internal import DeckleText

/// The text of a file, in UTF-8.
struct ReadmeText: Sendable {
    /// The file as the user named it.
    let name: String
    let bytes: SourceBytes
    /// The bytes behind a byte order mark.
    let range: Range<Int>

    init(_ source: Source) {
        name = source.name
        if let decoded = source.bytes.withBytes(Self.decodedUTF16) {
            bytes = SourceBytes(decoded.utf8)
            range = 0..<bytes.count
        } else {
            bytes = source.bytes
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            range = (bytes.withBytes { $0.starts(with: mark) } ? 3 : 0)..<bytes.count
        }
    }

    /// A text with the byte order mark of UTF-16 (Unicode 16, section 3.10); nil for any other.
    private static func decodedUTF16(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count >= 2 else { return nil }
        let isBig = bytes[0] == 0xFE && bytes[1] == 0xFF
        guard isBig || bytes[0] == 0xFF && bytes[1] == 0xFE else { return nil }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        return String(decoding: Array(units), as: UTF16.self)
    }

    /// Whether these are the bytes of the file, and not those of another encoding.
    func isAsStored(in source: Source) -> Bool {
        source.bytes.withBytes { stored in bytes.withBytes { $0.elementsEqual(stored) } }
    }

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
