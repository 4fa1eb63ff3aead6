internal import CZlib
internal import DeckleCore

extension Canvas {
    /// The picture as a PNG with a palette (PNG, third edition, section 11).
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    package func png() throws -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // Eight bits a pixel, which are numbers of the palette; the only methods that there are; no interlacing.
        Self.append("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [8, 3, 0, 0, 0], to: &file)
        Self.append("PLTE", palette.colours.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
        Self.append("IDAT", try compressedRows(), to: &file)
        Self.append("IEND", [], to: &file)
        return file
    }

    /// The rows, each after the byte that says that it is not filtered, in the format of zlib (RFC 1950).
    private func compressedRows() throws -> [UInt8] {
        // Even areas become as small at any level; only some are quick.
        let deflater = Deflater(level: 2)
        try deflater.start()
        // Deflate with the largest window; fast.
        var stream: [UInt8] = [0x78, 0x01]
        // What Adler-32 begins with (RFC 1950, section 2.2).
        var checksum: uLong = 1
        for row in 0..<height {
            let bytes = [0] + pixels[(row * width)..<((row + 1) * width)]
            checksum = unsafe adler32(checksum, bytes, uInt(bytes.count))
            try unsafe bytes.withUnsafeBytes { bytes in
                try unsafe deflater.compress(bytes, isLast: row == height - 1) { unsafe stream += $0 }
            }
        }
        return stream + Self.bigEndian(Int(checksum))
    }

    private static func append(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
        let content = Array(name.utf8) + data
        file += bigEndian(data.count) + content + bigEndian(Int(Checksum.crc32(content[...])))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
