internal import DeckleSystem

/// Where the words of HTML in an SVG are written: in the middle of the box that it had.
struct SVGLabel {
    private let x: Double
    private let y: Double
    private let isCentred: Bool

    init(_ attributes: [XMLElement.Attribute]) {
        func number(_ name: String) -> Double? {
            attributes.first { $0.name.qualified == name }.flatMap { Double($0.value) }.flatMap {
                $0.isFinite ? $0 : nil
            }
        }
        let width = number("width"), height = number("height")
        isCentred = width != nil && height != nil
        x = (number("x") ?? 0) + (width ?? 0) / 2
        y = (number("y") ?? 0) + (height ?? 0) / 2
    }

    var attributes: [(key: String, value: String?)] {
        [
            ("x", "\(x)"), ("y", "\(y)"), ("text-anchor", isCentred ? "middle" : nil),
            ("dominant-baseline", isCentred ? "central" : nil),
        ]
    }
}
