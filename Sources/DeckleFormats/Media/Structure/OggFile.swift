/// Ogg (RFC 3533, section 6): pages with their sizes up to the end. Whether pages are missing there cannot be told.
enum OggFile {
    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        repeat {
            guard file.starts(with: "OggS") || file.count < 4 else { throw .damaged("a page does not begin as one") }
            try file.skip(26)
            let sizes = try file.take(Int(file.byte()))
            try file.skip(sizes.reduce(0) { $0 + Int($1) })
        } while !file.isAtEnd
    }
}
