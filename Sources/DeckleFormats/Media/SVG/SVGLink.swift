internal import DeckleSystem

/// A link of an SVG that is open, and whether anything names it.
struct SVGLink {
    /// How many elements are open, itself included.
    let depth: Int
    /// Where it leads, as the picture writes it.
    let address: String
    var isNamed: Bool

    init(_ element: XMLElement, depth: Int) {
        self.depth = depth
        address = element.attributes.first { $0.name.local == "href" }?.value ?? "…"
        isNamed = element.attributes.contains {
            $0.name.local == "aria-label" || ($0.name.local == "title" && $0.name.space == XMLSpace.xlink)
        }
    }
}
