internal import CHarfBuzz

/// Gathers the outlines of glyphs side by side, for type of the size 1.
struct OutlinePen {
    private(set) var outline = Outline()
    /// Where the next glyph stands.
    private(set) var x = 0.0
    private var origin = Point(0, 0)
    private let unitsPerEm: Double

    init(unitsPerEm: Double) {
        self.unitsPerEm = max(unitsPerEm, 1)
    }

    /// Starts a glyph where HarfBuzz places it.
    mutating func begin(_ position: hb_glyph_position_t) {
        origin = Point(x + Double(position.x_offset) / unitsPerEm, -Double(position.y_offset) / unitsPerEm)
    }

    mutating func advance(_ position: hb_glyph_position_t, spacing: Double) {
        let width = Double(position.x_advance) / unitsPerEm
        x += width > 0 ? width + spacing : width
    }

    mutating func append(_ element: Outline.Element) {
        outline.append(element)
    }

    /// A point of the glyph, whose own ones count upwards.
    func point(_ x: Float, _ y: Float) -> Point {
        Point(origin.x + Double(x) / unitsPerEm, origin.y - Double(y) / unitsPerEm)
    }
}
