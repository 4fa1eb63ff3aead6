internal import CZlib

package import DeckleCore

/// Reads a zip archive (PKWARE APPNOTE 6.3) in memory; what it says of itself is checked before it is believed.
package struct ZipReader: Sendable {
    /// A file in the archive.
    package struct Entry: Sendable, Hashable {
        package var name: String
        /// The size in bytes once unpacked.
        package var size: Int
        /// The size in bytes as it lies in the archive.
        package var compressedSize: Int
        /// The version of the specification that unpacking needs, times ten (APPNOTE section 4.4.3).
        package var version: UInt16
        /// The general purpose bits (APPNOTE section 4.4.4).
        package var flags: UInt16
        /// How it is packed (APPNOTE section 4.4.5).
        package var method: UInt16
        var checksum: UInt32
        /// Where its local header starts, in bytes.
        package var offset: Int
    }

    /// The files, in the order of the archive's directory.
    package let entries: [Entry]
    let bytes: SourceBytes

    /// No format that is read here holds entries larger than this, in bytes.
    private static let largestEntry = 1 << 31

    /// - Throws: ``Failure`` with `zip.damaged`
    package init(_ bytes: SourceBytes) throws {
        self.bytes = bytes
        entries = try unsafe bytes.withBytes { try unsafe Self.directory($0.bytes) }
    }

    /// The entry of a name; nil where there is none.
    package subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// The unpacked content of an entry.
    ///
    /// - Throws: ``Failure`` with `zip.damaged`
    package func read(_ entry: Entry) throws -> [UInt8] {
        let content = try unsafe withPacked(entry) { packed, method in
            switch method {
            case .stored: unsafe Array(packed)
            case .deflated: try unsafe Inflater.inflate(packed, size: entry.size)
            }
        }
        let checksum = unsafe content.withUnsafeBytes {
            unsafe crc32_z(0, $0.bindMemory(to: UInt8.self).baseAddress, $0.count)
        }
        guard content.isEmpty || UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
            throw Self.damaged("the checksum of \(entry.name) is wrong")
        }
        return content
    }

    /// Calls `body` with the bytes of an entry as they lie in the archive.
    func withPacked<Result>(
        _ entry: Entry,
        _ body: (UnsafeRawBufferPointer, ZipWriter.Method) throws -> Result
    ) throws -> Result {
        guard entry.size <= Self.largestEntry else { throw Self.damaged("\(entry.name) is too large") }
        return try unsafe bytes.withBytes { bytes in
            let packed = try unsafe Self.packed(entry, in: bytes.bytes)
            guard let method = ZipWriter.Method(rawValue: entry.method),
                method == .deflated || packed.count == entry.size
            else { throw Self.damaged("\(entry.name) is packed in a way that is not known") }
            return try unsafe body(UnsafeRawBufferPointer(rebasing: bytes[packed]), method)
        }
    }

    /// Where the bytes of an entry lie.
    private static func packed(_ entry: Entry, in bytes: RawSpan) throws -> Range<Int> {
        // The local header (APPNOTE section 4.3.7) repeats the name and may have an extra field of its own.
        guard bytes.uint32(at: entry.offset) == 0x0403_4B50,
            let nameLength = bytes.uint16(at: entry.offset + 26),
            let extraLength = bytes.uint16(at: entry.offset + 28),
            let packed = bytes.range(
                at: entry.offset + 30 + Int(nameLength) + Int(extraLength),
                count: entry.compressedSize
            )
        else { throw damaged("\(entry.name) lies outside of the archive") }
        return packed
    }

    private static func directory(_ bytes: RawSpan) throws -> [Entry] {
        guard let end = endRecord(of: bytes), let count = bytes.uint16(at: end + 10),
            var offset = bytes.uint32(at: end + 16).map(Int.init)
        else { throw damaged("there is no directory at its end") }
        var entries: [Entry] = []
        for _ in 0..<count {
            guard let (entry, length) = entry(at: offset, in: bytes) else { throw damaged("its directory is cut off") }
            entries.append(entry)
            offset += length
        }
        return entries
    }

    /// Where the end of central directory record (APPNOTE section 4.3.16) starts; a comment may follow it.
    static func endRecord(of bytes: RawSpan) -> Int? {
        guard bytes.byteCount >= 22 else { return nil }
        let last = bytes.byteCount - 22
        return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { bytes.uint32(at: $0) == 0x0605_4B50 }
    }

    /// The central directory header (APPNOTE section 4.3.12) at an offset, and its length.
    private static func entry(at offset: Int, in bytes: RawSpan) -> (Entry, length: Int)? {
        guard bytes.uint32(at: offset) == 0x0201_4B50, let version = bytes.uint16(at: offset + 6),
            let flags = bytes.uint16(at: offset + 8), let method = bytes.uint16(at: offset + 10),
            let checksum = bytes.uint32(at: offset + 16), let compressedSize = bytes.uint32(at: offset + 20),
            let size = bytes.uint32(at: offset + 24), let nameLength = bytes.uint16(at: offset + 28),
            let extraLength = bytes.uint16(at: offset + 30), let commentLength = bytes.uint16(at: offset + 32),
            let start = bytes.uint32(at: offset + 42), let name = bytes.range(at: offset + 46, count: Int(nameLength))
        else { return nil }
        let entry = Entry(
            name: unsafe bytes.extracting(name).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) },
            size: Int(size),
            compressedSize: Int(compressedSize),
            version: version,
            flags: flags,
            method: method,
            checksum: checksum,
            offset: Int(start)
        )
        return (entry, 46 + Int(nameLength) + Int(extraLength) + Int(commentLength))
    }

    static func damaged(_ reason: String) -> Failure {
        Failure(.error(.zipDamaged, "the archive is damaged: \(reason)"))
    }
}
