/// The edge of a rectangle along the axes, from which other shapes are made.
package struct Frame: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The frame with so much less at each side.
    func inset(by line: Double) -> Frame {
        Frame(x: x + line, y: y + line, width: width - 2 * line, height: height - 2 * line)
    }

    var isEmpty: Bool { width <= 0 || height <= 0 }
}
