/// FLAC (RFC 9639, section 6): blocks that describe the recording, then frames, whose sizes only a decoder finds.
enum FLACFile {
    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        try file.skip(4)
        var isLast = false
        while !isLast {
            isLast = try file.byte() & 0x80 != 0
            try file.skip(file.bigEndian(3))
        }
        guard try file.bigEndian(2) & 0xFFFC == 0xFFF8 else { throw .damaged("no frame follows its description") }
    }
}
