internal import CZlib

package import DeckleCore

/// Writes a zip archive (PKWARE APPNOTE 6.3) entry by entry, with fixed times and attributes: same input, same bytes.
package struct ZipWriter {
    /// How an entry is held.
    package enum Method: UInt16, Sendable {
        case stored = 0
        case deflated = 8
    }

    private struct Entry {
        var name: [UInt8]
        var method: Method
        var offset: Int
        var checksum: UInt = 0
        var compressedSize = 0
        var size = 0
    }

    private let output: any Output
    private let deflater = Deflater()
    /// The headers of all entries, as they stand at the end of the archive.
    private var directory = ByteBuilder()
    private var count = 0
    private var current: Entry?

    package init(output: any Output) {
        self.output = output
    }

    /// Writes a whole entry.
    package mutating func add(_ name: String, _ bytes: [UInt8], method: Method = .deflated) throws {
        try begin(name, method: method)
        try write(bytes)
        try end()
    }

    /// Writes a whole entry of text in UTF-8.
    package mutating func add(_ name: String, _ text: String, method: Method = .deflated) throws {
        try begin(name, method: method)
        var text = text
        try text.withUTF8 { try unsafe write(UnsafeRawBufferPointer($0)) }
        try end()
    }

    /// Starts an entry that is written in pieces; a local header without sizes is written and completed by ``end()``.
    package mutating func begin(_ name: String, method: Method = .deflated) throws {
        let entry = Entry(name: Array(name.utf8), method: method, offset: output.size)
        try output.write(Self.localHeader(entry))
        if method == .deflated { try deflater.start() }
        current = entry
    }

    /// Writes a piece of the current entry.
    package mutating func write(_ bytes: [UInt8]) throws {
        try unsafe bytes.withUnsafeBytes { try unsafe write($0) }
    }

    /// Writes a piece of the current entry.
    package mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard var entry = current else { return }
        entry.checksum = unsafe bytes.isEmpty ? entry.checksum : Self.checksum(entry.checksum, bytes)
        entry.size += bytes.count
        switch entry.method {
        case .stored:
            try unsafe output.write(bytes)
            entry.compressedSize += bytes.count
        case .deflated:
            try unsafe deflater.compress(bytes, isLast: false) { piece in
                try unsafe output.write(piece)
                entry.compressedSize += piece.count
            }
        }
        current = entry
    }

    /// Completes the current entry.
    package mutating func end() throws {
        guard var entry = current else { return }
        if entry.method == .deflated {
            try unsafe deflater.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) { piece in
                try unsafe output.write(piece)
                entry.compressedSize += piece.count
            }
        }
        try Self.checkLimits(entry)
        try unsafe Self.localHeader(entry).withUnsafeBytes { try unsafe output.rewrite($0, at: entry.offset) }
        Self.appendCentralHeader(entry, to: &directory)
        count += 1
        current = nil
    }

    /// Writes the central directory; nothing can be added after it.
    package mutating func finish() throws {
        let start = output.size
        try output.write(directory.bytes)
        guard count < 0xFFFF, output.size < 0xFFFF_FFFF else { throw Self.tooLarge }
        var record = ByteBuilder()
        record.append32(0x0605_4B50)
        record.append16(0)
        record.append16(0)
        record.append16(UInt16(count))
        record.append16(UInt16(count))
        record.append32(UInt32(output.size - start))
        record.append32(UInt32(start))
        record.append16(0)
        try output.write(record.bytes)
    }

    private static let tooLarge = Failure(
        .error(
            .zipTooLarge,
            "the archive would be larger than 4 GiB or hold more than 65,534 files",
            hint: "export fewer topics at a time with --topic"
        )
    )

    private static func checkLimits(_ entry: Entry) throws {
        guard max(entry.size, entry.compressedSize, entry.offset) < 0xFFFF_FFFF, entry.name.count <= 0xFFFF else {
            throw tooLarge
        }
    }

    private static func checksum(_ start: UInt, _ bytes: UnsafeRawBufferPointer) -> UInt {
        unsafe UInt(crc32_z(uLong(start), bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
    }

    /// The local file header, APPNOTE section 4.3.7.
    private static func localHeader(_ entry: Entry) -> [UInt8] {
        var header = ByteBuilder()
        header.append32(0x0403_4B50)
        appendCommon(entry, to: &header)
        header.append(entry.name)
        return header.bytes
    }

    /// The central directory header, APPNOTE section 4.3.12.
    private static func appendCentralHeader(_ entry: Entry, to header: inout ByteBuilder) {
        header.append32(0x0201_4B50)
        header.append16(20)
        appendCommon(entry, to: &header)
        header.append16(0)
        header.append16(0)
        header.append16(0)
        header.append32(0)
        header.append32(UInt32(entry.offset))
        header.append(entry.name)
    }

    /// The fields that both headers share, from the version needed to the length of the extra field.
    private static func appendCommon(_ entry: Entry, to header: inout ByteBuilder) {
        let isASCII = entry.name.allSatisfy { $0 < 0x80 }
        header.append16(entry.method == .stored ? 10 : 20)
        header.append16(isASCII ? 0 : 1 << 11)
        header.append16(entry.method.rawValue)
        // 1980-01-01 00:00, the first moment that DOS times know.
        header.append16(0)
        header.append16(0x0021)
        header.append32(UInt32(truncatingIfNeeded: entry.checksum))
        header.append32(UInt32(truncatingIfNeeded: entry.compressedSize))
        header.append32(UInt32(truncatingIfNeeded: entry.size))
        header.append16(UInt16(truncatingIfNeeded: entry.name.count))
        header.append16(0)
    }
}
