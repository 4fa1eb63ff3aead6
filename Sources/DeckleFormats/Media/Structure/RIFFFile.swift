/// RIFF: WebP pictures (RFC 9649) and WAVE recordings, chunks with their sizes.
enum RIFFFile {
    /// A size that was not known when the file was begun, as in what was recorded into a pipe.
    private static let unknownSize = 0xFFFF_FFFF

    static func checkPicture(_ file: inout ByteCursor) throws(MediaFault) {
        let chunks = try chunks(&file)
        guard !chunks.isDisjoint(with: ["VP8 ", "VP8L", "ANMF"]) else { throw .damaged("it has no data") }
    }

    static func checkRecording(_ file: inout ByteCursor) throws(MediaFault) {
        guard try chunks(&file).isSuperset(of: ["fmt ", "data"]) else { throw .damaged("it has no data") }
    }

    /// The names of the chunks. What follows the announced end belongs to nothing, nor do bytes too few for a chunk.
    private static func chunks(_ file: inout ByteCursor) throws(MediaFault) -> Set<String> {
        try file.skip(4)
        let size = try file.littleEndian(4)
        let isOpen = size == 0 || size == unknownSize
        guard isOpen || size <= file.count else { throw .truncated }
        let end = isOpen ? 0 : file.count - size
        try file.skip(4)
        var names: Set<String> = []
        while file.count >= end + 8 {
            names.insert(try file.name())
            let size = try file.littleEndian(4)
            if size == unknownSize { break }
            try file.skip(size)
            if size % 2 == 1, !file.isAtEnd { try file.skip(1) }
        }
        return names
    }
}
