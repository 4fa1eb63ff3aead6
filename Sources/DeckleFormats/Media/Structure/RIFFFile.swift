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

    /// The data of the first frame of an animation.
    static func firstFrame(_ file: inout ByteCursor) throws(MediaFault) -> ArraySlice<UInt8> {
        var first: ArraySlice<UInt8>?
        try forEachChunk(&file) { name, data in
            if name == "ANMF" { first = first ?? data }
        }
        guard let first else { throw .damaged("it has no data") }
        return first
    }

    private static func chunks(_ file: inout ByteCursor) throws(MediaFault) -> Set<String> {
        var names: Set<String> = []
        try forEachChunk(&file) { name, _ in names.insert(name) }
        return names
    }

    /// Hands out names and data. What follows the announced end belongs to nothing, nor do bytes too few for a chunk.
    private static func forEachChunk(
        _ file: inout ByteCursor,
        _ take: (String, ArraySlice<UInt8>) -> Void
    ) throws(MediaFault) {
        try file.skip(4)
        let size = try file.littleEndian(4)
        let isOpen = size == 0 || size == unknownSize
        guard isOpen || size <= file.count else { throw .truncated }
        let end = isOpen ? 0 : file.count - size
        try file.skip(4)
        while file.count >= end + 8 {
            let name = try file.name(), size = try file.littleEndian(4)
            let data = try file.take(size == unknownSize ? file.count : size)
            take(name, data)
            if size % 2 == 1, !file.isAtEnd { try file.skip(1) }
        }
    }
}
