internal import DeckleText

extension QRCode {
    /// How many light modules there have to be around it.
    private static let edge = 4

    /// The pattern as a drawing, of one path that has a stroke a run of dark modules.
    func markup(description: String) -> Markup {
        let side = size + 2 * Self.edge
        var builder = MarkupBuilder()
        builder.element("svg", ["class": "source-code", "viewBox": "0 0 \(side) \(side)", "role": "img"]) { svg in
            svg.element("title", text: description)
            svg.empty("path", ["d": runs.joined()])
        }
        return builder.markup
    }

    private var runs: [String] {
        (0..<size).flatMap { y in
            var x = 0
            var runs: [String] = []
            while x < size {
                let length = (x..<size).prefix { self[$0, y] }.count
                if length > 0 { runs.append("M\(x + Self.edge) \(y + Self.edge).5h\(length)") }
                x += max(length, 1)
            }
            return runs
        }
    }
}
