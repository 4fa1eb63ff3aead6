extension ZipReader {
    /// The length in bytes of the comment on the whole archive (APPNOTE section 4.3.16).
    package var commentLength: Int {
        unsafe bytes.withBytes { bytes in
            let bytes = unsafe bytes.bytes
            return Self.endRecord(of: bytes).flatMap { bytes.uint16(at: $0 + 20) }.map(Int.init) ?? 0
        }
    }

    /// Whether the archive ends with the records of ZIP64 (APPNOTE sections 4.3.14 and 4.3.15).
    package var hasZIP64Records: Bool {
        unsafe bytes.withBytes { bytes in
            let bytes = unsafe bytes.bytes
            return Self.endRecord(of: bytes).flatMap { bytes.uint32(at: $0 - 20) } == 0x0706_4B50
        }
    }

    /// Whether the archive is one of several that belong together (APPNOTE section 4.4.19 and 4.4.20).
    package var isSpanned: Bool {
        unsafe bytes.withBytes { bytes in
            let bytes = unsafe bytes.bytes
            return Self.endRecord(of: bytes).flatMap { bytes.uint32(at: $0 + 4) } ?? 0 != 0
        }
    }

    /// The length in bytes of the extra field that stands right before the content of an entry (APPNOTE section 4.3.7).
    package func extraLength(before entry: Entry) -> Int {
        unsafe bytes.withBytes { bytes in unsafe bytes.bytes.uint16(at: entry.offset + 28).map(Int.init) ?? 0 }
    }
}
