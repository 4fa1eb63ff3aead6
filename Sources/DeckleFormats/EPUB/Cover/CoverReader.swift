internal import DeckleCore
internal import DeckleSystem
internal import DeckleText
internal import DeckleThemes

/// Reads a theme's composition of a cover and gathers what is wrong with it.
struct CoverReader {
    let document: YAMLDocument
    var errors: [Diagnostic] = []

    /// The composition of a theme.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`, with `theme.bad-cover`, all that there are, or what YAML says.
    static func composition(of theme: Theme) throws -> CoverComposition {
        let path = EPUBLayout.folder + "/cover.yml"
        let document = try YAMLDocument(try theme.file(path), file: "\(theme.name)/\(path)")
        var reader = CoverReader(document: document)
        let composition = reader.composition()
        guard let composition, reader.errors.isEmpty else { throw Failure(reader.errors) }
        return composition
    }

    private mutating func composition() -> CoverComposition? {
        let root = document.root
        checkKeys(of: root, known: ["size", "ground", "layers"])
        let size = numbers("size", in: root, counts: 2...2, range: 100...4000, such: "1200 1600")
        let ground = colour("ground", in: root)
        let layers = layers(in: root)
        guard let size, let ground else { return nil }
        return CoverComposition(width: Int(size[0]), height: Int(size[1]), ground: ground, layers: layers)
    }

    private mutating func layers(in root: YAMLNode) -> [CoverLayer] {
        guard let items = root["layers"]?.items else {
            report("a cover has a list of layers", at: root["layers"] ?? root, hint: "each of \(Self.kinds)")
            return []
        }
        return items.compactMap { layer($0) }
    }

    private mutating func layer(_ node: YAMLNode) -> CoverLayer? {
        if node["text"] != nil { return text(node).map(CoverLayer.text) }
        if let kind = ShapeKind.allCases.first(where: { node[$0.rawValue] != nil }) { return shape(kind, node) }
        report("a layer is one of \(Self.kinds)", at: node, hint: "such as - rectangle: 100 130 160 16")
        return nil
    }

    private static let kinds = (["text"] + ShapeKind.allCases.map(\.rawValue)).joined(separator: ", ")
}
