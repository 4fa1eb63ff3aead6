internal import DeckleSystem

/// Portable Network Graphics (PNG, third edition, section 5): chunks with a checksum each.
enum PNGFile {
    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        try file.skip(8)
        try checkHeader(chunk(&file))
        var hasData = false
        while true {
            let chunk = try chunk(&file)
            if chunk.starts(with: "IDAT".utf8) { hasData = true }
            if chunk.starts(with: "IEND".utf8) { break }
        }
        guard hasData else { throw .damaged("it has no data") }
    }

    /// How wide and how high the picture is.
    static func pixels(of file: inout ByteCursor) throws(MediaFault) -> (width: Int, height: Int) {
        try file.skip(16)
        return (try file.bigEndian(4), try file.bigEndian(4))
    }

    /// The name and the data of a chunk.
    private static func chunk(_ file: inout ByteCursor) throws(MediaFault) -> ArraySlice<UInt8> {
        let size = try file.bigEndian(4)
        let chunk = try file.take(4 + size)
        guard try file.bigEndian(4) == Int(Checksum.crc32(chunk)) else { throw .damaged("a checksum is wrong") }
        return chunk
    }

    private static func checkHeader(_ chunk: ArraySlice<UInt8>) throws(MediaFault) {
        var header = ByteCursor(Array(chunk))
        guard try header.name() == "IHDR" else { throw .damaged("it has no header") }
        guard try header.bigEndian(4) > 0, try header.bigEndian(4) > 0 else { throw .noSize }
    }
}
