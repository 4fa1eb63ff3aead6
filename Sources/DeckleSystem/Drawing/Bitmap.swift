/// A picture each of whose pixels has a colour of its own, such as a photograph.
package struct Bitmap: Sendable {
    package let width: Int
    package let height: Int
    /// Whether each pixel has a fourth byte, which says how much of it covers what lies below.
    let hasAlpha: Bool
    /// Red, green and blue of each pixel, row by row.
    var samples: [UInt8]

    /// A picture that is black or, with `hasAlpha`, nothing yet.
    ///
    /// - Parameters:
    ///   - width: in pixels, above 0.
    ///   - height: in pixels, above 0.
    package init(width: Int, height: Int, hasAlpha: Bool) {
        self.width = width
        self.height = height
        self.hasAlpha = hasAlpha
        samples = [UInt8](repeating: 0, count: width * height * (hasAlpha ? 4 : 3))
    }

    /// The bytes of a pixel.
    var pixelSize: Int { hasAlpha ? 4 : 3 }

    /// The bytes of a row.
    var rowSize: Int { width * pixelSize }

    subscript(row row: Int) -> ArraySlice<UInt8> { samples[(row * rowSize)..<((row + 1) * rowSize)] }
}
