/// A picture under way, each of its pixels one of at most 256 colours: those of the shapes and steps between them, which
/// make edges smooth.
package struct Canvas {
    package let width: Int
    package let height: Int
    private(set) var palette: Palette
    /// The number of each pixel's colour, row by row.
    private(set) var pixels: [UInt8]
    private let rasteriser = Rasteriser()

    /// - Parameter ground: the colour of what nothing covers.
    package init(width: Int, height: Int, ground: Colour) {
        self.width = width
        self.height = height
        palette = Palette(ground)
        pixels = [UInt8](repeating: 0, count: width * height)
    }

    /// Covers the inside of an outline, if it has no more than 32,000 points.
    package mutating func fill(_ outline: Outline, _ colour: Colour) {
        guard let rasteriser else { return }
        var cover = palette.cover(with: colour)
        defer { palette = cover.palette }
        rasteriser.forEachSpan(of: outline, width: width, height: height) { span in
            paint(span, &cover)
        }
    }

    private mutating func paint(_ span: Rasteriser.Span, _ cover: inout Palette.Cover) {
        let start = span.row * width + span.start
        guard span.row >= 0, span.row < height, span.start >= 0, span.start + span.count <= width else { return }
        let range = start..<(start + span.count)
        if span.coverage == .max {
            // Most pixels of most shapes; all of them are alike.
            let index = cover.index(over: 0, coverage: .max)
            unsafe pixels.withUnsafeMutableBufferPointer { unsafe $0[range].update(repeating: index) }
        } else {
            for place in range { pixels[place] = cover.index(over: pixels[place], coverage: span.coverage) }
        }
    }
}
