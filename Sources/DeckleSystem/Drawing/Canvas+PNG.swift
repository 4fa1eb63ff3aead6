internal import DeckleCore

extension Canvas {
    /// The picture as a PNG with a palette.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    package func png() throws -> [UInt8] {
        // Even areas become as small at any level; only some are quick. No filter makes numbers of colours smaller.
        var png = try PNGWriter(width: width, height: height, .indexed, palette: palette.colours, level: 2)
        for row in 0..<height { try png.add([0] + pixels[(row * width)..<((row + 1) * width)]) }
        return try png.finish()
    }
}
