internal import CFreeType

/// An outline in the form that FreeType has for it: points in 64ths of a pixel, `y` upwards.
struct FreeTypePath {
    private var points: [FT_Vector] = []
    private var tags: [UInt8] = []
    /// The last point of each contour.
    private var ends: [UInt16] = []
    /// The most points that all versions of FreeType take.
    private static let limit = Int(Int16.max)

    private let height: Double

    /// - Parameter height: of the picture, in pixels.
    init(_ outline: Outline, height: Int) {
        self.height = Double(height)
        for element in outline.elements.prefix(Self.limit) { add(element) }
        endContour()
    }

    /// Whether there are no more points than FreeType takes.
    var fits: Bool { points.count < Self.limit }

    /// Calls `body` with the outline, which is valid only during the call.
    mutating func withOutline<Result>(_ body: (inout FT_Outline) -> Result) -> Result {
        let contourCount = Int32(ends.count), pointCount = Int32(points.count)
        return unsafe points.withUnsafeMutableBufferPointer { points in
            unsafe tags.withUnsafeMutableBufferPointer { tags in
                unsafe ends.withUnsafeMutableBufferPointer { ends in
                    var outline = unsafe deckle_outline(
                        points.baseAddress,
                        tags.baseAddress,
                        pointCount,
                        ends.baseAddress,
                        contourCount
                    )
                    return unsafe body(&outline)
                }
            }
        }
    }

    private mutating func add(_ element: Outline.Element) {
        switch element {
        case .move(let point):
            endContour()
            add(point, .on)
        case .line(let point):
            add(point, .on)
        case .quadratic(let control, let end):
            add(control, .quadratic)
            add(end, .on)
        case .cubic(let first, let second, let end):
            add(first, .cubic)
            add(second, .cubic)
            add(end, .on)
        }
    }

    /// What a point is, as FreeType's tags say it.
    private enum Tag: UInt8 {
        case quadratic = 0
        case on = 1
        case cubic = 2
    }

    private mutating func add(_ point: Point, _ tag: Tag) {
        points.append(FT_Vector(x: Self.units(point.x), y: Self.units(height - point.y)))
        tags.append(tag.rawValue)
    }

    private mutating func endContour() {
        guard !points.isEmpty, let end = UInt16(exactly: points.count - 1), end != ends.last else { return }
        ends.append(end)
    }

    /// What is far outside of any picture may lie anywhere there.
    private static func units(_ pixels: Double) -> FT_Pos {
        pixels.isFinite ? FT_Pos((min(max(pixels, -8000), 8000) * 64).rounded()) : 0
    }
}
