/// GIF (GIF89a, sections 12 and following): blocks up to a trailer.
enum GIFFile {
    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        try file.skip(10)
        try skipColours(&file)
        try file.skip(2)
        var hasImage = false
        while true {
            switch try file.byte() {
            case UInt8(ascii: ","):
                try checkImage(&file)
                hasImage = true
            case UInt8(ascii: "!"):
                try file.skip(1)
                try skipBlocks(&file)
            case UInt8(ascii: ";"):
                guard hasImage else { throw .damaged("it has no data") }
                return
            default: throw .damaged("a block is of no known kind")
            }
        }
    }

    private static func checkImage(_ file: inout ByteCursor) throws(MediaFault) {
        try file.skip(4)
        guard try file.littleEndian(2) > 0, try file.littleEndian(2) > 0 else { throw .noSize }
        try skipColours(&file)
        try file.skip(1)
        try skipBlocks(&file)
    }

    /// Skips the byte that tells whether there is a table of colours, and the table; the screen has two bytes between,
    /// which are skipped after.
    private static func skipColours(_ file: inout ByteCursor) throws(MediaFault) {
        let flags = try file.byte()
        if flags & 0x80 != 0 { try file.skip(3 << (Int(flags & 7) + 1)) }
    }

    private static func skipBlocks(_ file: inout ByteCursor) throws(MediaFault) {
        while case let size = Int(try file.byte()), size > 0 { try file.skip(size) }
    }
}
