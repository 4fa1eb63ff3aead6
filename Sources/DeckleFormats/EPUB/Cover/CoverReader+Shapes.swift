internal import DeckleSystem
internal import DeckleText

extension CoverReader {
    /// What a layer can be that is no text.
    enum ShapeKind: String, CaseIterable {
        case rectangle
        case ellipse
        case polygon
        case path

        /// The keys beside its own, `fill` and `repeat`.
        fileprivate var keys: [String] {
            switch self {
            case .rectangle: ["line", "radius"]
            case .ellipse: ["line"]
            case .polygon, .path: []
            }
        }
    }

    mutating func shape(_ kind: ShapeKind, _ node: YAMLNode) -> CoverLayer? {
        checkKeys(of: node, known: [kind.rawValue, "fill", "repeat"] + kind.keys)
        let outline = outline(kind, node), fill = colour("fill", in: node)
        guard let outline, let fill else { return nil }
        return .shape(repeated(outline, node), fill)
    }

    private mutating func outline(_ kind: ShapeKind, _ node: YAMLNode) -> Outline? {
        switch kind {
        case .rectangle:
            let radius = number("radius", in: node, range: 0...4000, or: 0), line = line(in: node)
            return frame(kind, node).map { .rectangle($0, radius: radius, line: line) }
        case .ellipse:
            let line = line(in: node)
            return frame(kind, node).map { .ellipse($0, line: line) }
        case .polygon: return polygon(kind, node)
        case .path: return path(kind, node)
        }
    }

    private mutating func frame(_ kind: ShapeKind, _ node: YAMLNode) -> Frame? {
        numbers(kind.rawValue, in: node, counts: 4...4, such: "100 130 160 16").map {
            Frame(x: $0[0], y: $0[1], width: max(0, $0[2]), height: max(0, $0[3]))
        }
    }

    private mutating func line(in node: YAMLNode) -> Double? {
        node["line"].map { _ in number("line", in: node, range: 0...4000, or: 1) }
    }

    private mutating func polygon(_ kind: ShapeKind, _ node: YAMLNode) -> Outline? {
        let example = "0 0 100 0 100 100"
        guard let numbers = numbers(kind.rawValue, in: node, counts: 6...2000, such: example) else { return nil }
        guard numbers.count.isMultiple(of: 2) else {
            report("a point of the polygon lacks a number", at: node, hint: "such as polygon: \(example)")
            return nil
        }
        return .polygon(stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) })
    }

    private mutating func path(_ kind: ShapeKind, _ node: YAMLNode) -> Outline? {
        let data = node[kind.rawValue]
        if let outline = data?.text.flatMap({ Outline(pathData: $0) }) { return outline }
        report(
            "path is not of M, L, Q, C and Z, each with its numbers",
            at: data ?? node,
            hint: "such as path: M 0 0 L 100 0 Q 100 100 0 100 Z"
        )
        return nil
    }

    /// The outline as often as the layer says, each time so far from the last.
    private mutating func repeated(_ outline: Outline, _ node: YAMLNode) -> Outline {
        guard node["repeat"] != nil,
            let numbers = numbers("repeat", in: node, counts: 3...3, such: "18 0 44")
        else { return outline }
        var all = outline
        for time in stride(from: 1, to: min(numbers[0], 1000), by: 1) {
            all.append(outline.moved(x: numbers[1] * time, y: numbers[2] * time))
        }
        return all
    }
}
