/// MP3 (ISO/IEC 11172-3, section 2.4.1): tags, then frames. A recording that was cut off plays up to there in the same
/// way as any other, so only the first frame is looked at.
enum MPEGAudioFile {
    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        while file.starts(with: "ID3") { try skipTag(&file) }
        file.skip(all: 0)
        let header = try file.bigEndian(4)
        let version = header >> 19 & 3, layer = header >> 17 & 3, rate = header >> 12 & 15, frequency = header >> 10 & 3
        guard header >> 21 == 0x7FF, version != 1, layer != 0, rate != 15, frequency != 3 else {
            throw .damaged("it does not begin with a frame of sound")
        }
    }

    /// Skips a tag, whose size has seven bits in a byte (ID3v2.4, section 3.1), and the footer it may have.
    private static func skipTag(_ file: inout ByteCursor) throws(MediaFault) {
        try file.skip(5)
        let hasFooter = try file.byte() & 0x10 != 0
        let size = try file.take(4).reduce(0) { $0 << 7 | Int($1 & 0x7F) }
        try file.skip(size + (hasFooter ? 10 : 0))
    }
}
