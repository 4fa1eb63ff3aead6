internal import CZlib
internal import DeckleCore

/// A PNG under way, written row by row (PNG, third edition, sections 5 and 11).
struct PNGWriter {
    /// What the bytes of a row are, eight bits each.
    enum ColourType: UInt8 {
        case trueColour = 2
        /// Numbers of the palette.
        case indexed = 3
        case trueColourWithAlpha = 6
    }

    private var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The rows in the format of zlib (RFC 1950), which begins with: deflate, the largest window; fast.
    private var stream: [UInt8] = [0x78, 0x01]
    /// What Adler-32 begins with (RFC 1950, section 2.2).
    private var checksum: uLong = 1
    private let deflater: Deflater

    /// - Parameters:
    ///   - palette: of indexed colours.
    ///   - level: how hard the rows are pressed, from 1 to 9.
    /// - Throws: ``Failure`` with `zip.deflate`
    init(width: Int, height: Int, _ type: ColourType, palette: [Colour] = [], level: Int32 = 6) throws {
        deflater = Deflater(level: level)
        try deflater.start()
        // Eight bits; then the only methods that there are, and no interlacing.
        append("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [8, type.rawValue, 0, 0, 0])
        if !palette.isEmpty { append("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }) }
    }

    /// Adds the next row, which begins with the byte that names its filter.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    mutating func add(_ row: [UInt8]) throws {
        checksum = unsafe adler32(checksum, row, uInt(row.count))
        try unsafe row.withUnsafeBytes { row in
            try unsafe deflater.compress(row, isLast: false) { unsafe stream += $0 }
        }
    }

    /// The whole file.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    mutating func finish() throws -> [UInt8] {
        try unsafe deflater.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) { unsafe stream += $0 }
        append("IDAT", stream + Self.bigEndian(Int(checksum)))
        append("IEND", [])
        return file
    }

    private mutating func append(_ name: String, _ data: [UInt8]) {
        let content = Array(name.utf8) + data
        file += Self.bigEndian(data.count) + content + Self.bigEndian(Int(Checksum.crc32(content[...])))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
