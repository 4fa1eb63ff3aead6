/// A shape by its edge: closed contours of lines and Bézier curves. What they wind around, and not as often in the other
/// direction, is inside.
package struct Outline: Sendable, Hashable {
    /// A step along a contour, from where the one before ended.
    package enum Element: Sendable, Hashable {
        /// The start of a contour.
        case move(Point)
        case line(Point)
        case quadratic(Point, end: Point)
        case cubic(Point, Point, end: Point)
    }

    package private(set) var elements: [Element] = []

    package init() {}

    package var isEmpty: Bool { elements.isEmpty }

    package mutating func append(_ element: Element) {
        elements.append(element)
    }

    package mutating func append(_ other: Outline) {
        elements += other.elements
    }

    /// The outline with every point of it somewhere else.
    package func mapped(_ place: (Point) -> Point) -> Outline {
        var mapped = Outline()
        mapped.elements = elements.map { element in
            switch element {
            case .move(let point): .move(place(point))
            case .line(let point): .line(place(point))
            case .quadratic(let control, let end): .quadratic(place(control), end: place(end))
            case .cubic(let first, let second, let end): .cubic(place(first), place(second), end: place(end))
            }
        }
        return mapped
    }

    package func moved(x: Double, y: Double) -> Outline {
        mapped { Point($0.x + x, $0.y + y) }
    }

    /// The places on and beside the edge that elements name, from left to right; nil for nothing.
    package var horizontalReach: ClosedRange<Double>? {
        var reach: ClosedRange<Double>?
        _ = mapped { point in
            reach = min(reach?.lowerBound ?? point.x, point.x)...max(reach?.upperBound ?? point.x, point.x)
            return point
        }
        return reach
    }
}
