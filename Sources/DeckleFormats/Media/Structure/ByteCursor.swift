/// Goes through the bytes of a file; where some are missing it throws ``MediaFault/truncated``.
struct ByteCursor {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    /// The number of bytes left.
    var count: Int { bytes.count - offset }

    mutating func take(_ count: Int) throws(MediaFault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= self.count else { throw .truncated }
        defer { offset += count }
        return bytes[offset..<(offset + count)]
    }

    mutating func skip(_ count: Int) throws(MediaFault) { _ = try take(count) }

    mutating func byte() throws(MediaFault) -> UInt8 {
        guard !isAtEnd else { throw .truncated }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// - Parameter count: the bytes of the number, 4 at most.
    mutating func bigEndian(_ count: Int) throws(MediaFault) -> Int { try take(count).reduce(0) { $0 << 8 | Int($1) } }

    /// - Parameter count: the bytes of the number, 4 at most.
    mutating func littleEndian(_ count: Int) throws(MediaFault) -> Int {
        try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// A name of four letters.
    mutating func name() throws(MediaFault) -> String { String(decoding: try take(4), as: UTF8.self) }

    /// Goes on behind the next `byte`.
    mutating func skip(behind byte: UInt8) throws(MediaFault) {
        guard let index = bytes[offset...].firstIndex(of: byte) else { throw .truncated }
        offset = index + 1
    }

    /// Goes on at the first byte that is not `byte`.
    mutating func skip(all byte: UInt8) { offset = bytes[offset...].firstIndex { $0 != byte } ?? bytes.count }

    func starts(with start: String) -> Bool { bytes[offset...].starts(with: start.utf8) }
}
