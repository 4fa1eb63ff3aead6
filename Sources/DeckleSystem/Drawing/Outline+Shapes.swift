extension Outline {
    /// How far the control points of a quarter of a circle lie from its ends, for a radius of 1.
    private static let quarter = 0.552_284_75

    /// A rectangle.
    ///
    /// - Parameters:
    ///   - radius: of its corners; half of the shorter side at most.
    ///   - line: how thick its edge is where it is not filled.
    package static func rectangle(_ frame: Frame, radius: Double = 0, line: Double? = nil) -> Outline {
        hollowed(frame, line: line) { frame, inset in
            let radius = min(max(radius - inset, 0), frame.width / 2, frame.height / 2)
            return rounded(frame, radius, radius)
        }
    }

    /// An ellipse, or its edge where `line` says how thick that is.
    package static func ellipse(_ frame: Frame, line: Double? = nil) -> Outline {
        hollowed(frame, line: line) { frame, _ in rounded(frame, frame.width / 2, frame.height / 2) }
    }

    /// Straight lines from point to point and back to the first.
    package static func polygon(_ points: [Point]) -> Outline {
        var outline = Outline()
        for point in points { outline.append(outline.isEmpty ? .move(point) : .line(point)) }
        return outline
    }

    private static func hollowed(_ frame: Frame, line: Double?, _ shape: (Frame, _ inset: Double) -> Outline) -> Outline
    {
        var outline = shape(frame, 0)
        guard let line, case let inside = frame.inset(by: line), !inside.isEmpty else { return outline }
        // The other way round: seen in a mirror, then put back in its place.
        outline.append(shape(inside, line).mapped { Point(2 * inside.x + inside.width - $0.x, $0.y) })
        return outline
    }

    /// Clockwise from the upper left corner.
    private static func rounded(_ frame: Frame, _ horizontal: Double, _ vertical: Double) -> Outline {
        let left = frame.x, top = frame.y, right = frame.x + frame.width, bottom = frame.y + frame.height
        guard horizontal > 0, vertical > 0 else {
            return polygon([Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)])
        }
        let x = horizontal * (1 - quarter), y = vertical * (1 - quarter)
        var outline = Outline()
        outline.append(.move(Point(left + horizontal, top)))
        outline.append(.line(Point(right - horizontal, top)))
        outline.append(.cubic(Point(right - x, top), Point(right, top + y), end: Point(right, top + vertical)))
        outline.append(.line(Point(right, bottom - vertical)))
        outline.append(
            .cubic(Point(right, bottom - y), Point(right - x, bottom), end: Point(right - horizontal, bottom))
        )
        outline.append(.line(Point(left + horizontal, bottom)))
        outline.append(.cubic(Point(left + x, bottom), Point(left, bottom - y), end: Point(left, bottom - vertical)))
        outline.append(.line(Point(left, top + vertical)))
        outline.append(.cubic(Point(left, top + y), Point(left + x, top), end: Point(left + horizontal, top)))
        return outline
    }
}
