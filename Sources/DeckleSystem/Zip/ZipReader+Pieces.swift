internal import CZlib

extension ZipReader {
    /// Unpacks an entry piece by piece, so that its size costs no memory; the bytes are valid only during the call.
    ///
    /// - Throws: ``Failure`` with `zip.damaged`; a wrong checksum is noticed only after the last piece.
    package func unpack(_ entry: Entry, to sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        var checksum: uLong = 0
        try unsafe withPacked(entry) { packed, method in
            func check(_ piece: UnsafeRawBufferPointer) throws {
                guard let start = unsafe piece.bindMemory(to: UInt8.self).baseAddress, unsafe !piece.isEmpty else {
                    return
                }
                checksum = unsafe crc32_z(checksum, start, piece.count)
                try unsafe sink(piece)
            }
            switch method {
            case .stored: try unsafe check(packed)
            case .deflated: try unsafe Inflater.inflate(packed, size: entry.size, to: check)
            }
        }
        guard entry.size == 0 || UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
            throw Self.damaged("the checksum of \(entry.name) is wrong")
        }
    }
}
