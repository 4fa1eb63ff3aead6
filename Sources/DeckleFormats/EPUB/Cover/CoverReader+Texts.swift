internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

extension CoverReader {
    private static let textKeys = [
        "text", "fill", "at", "below", "width", "align", "sizes", "lines", "leading", "fonts", "weight", "case",
        "spacing",
    ]

    mutating func text(_ node: YAMLNode) -> CoverText? {
        checkKeys(of: node, known: Self.textKeys)
        let wordings = wordings(node)
        let fill = colour("fill", in: node)
        let place = numbers("at", in: node, counts: 2...2, such: "96 330")
        let width = numbers("width", in: node, counts: 1...1, range: 1...4000, such: "1000")
        let sizes = numbers("sizes", in: node, counts: 1...20, range: 8...1000, such: "150 120 96")
        let below = node["below"].map { _ in number("below", in: node, or: 0) }
        let lines = number("lines", in: node, range: 1...20, or: 1)
        let leading = number("leading", in: node, range: 0.5...4, or: 1.2)
        let spacing = number("spacing", in: node, range: 0...2, or: 0)
        let families = families(node)
        let alignment = word("align", in: node) { (alignment: CoverText.Alignment) in alignment.rawValue }
        let weight = word("weight", in: node) { (weight: FontWeight) in weight.name }
        let letterCase = word("case", in: node) { (letterCase: CoverText.LetterCase) in letterCase.rawValue }
        guard let fill, let place, let width, let sizes else { return nil }
        return CoverText(
            wordings: wordings,
            fill: fill,
            position: Point(place[0], place[1]),
            below: below,
            width: width[0],
            alignment: alignment ?? .start,
            sizes: sizes,
            lines: Int(lines),
            leading: leading,
            families: families,
            weight: weight ?? .regular,
            letterCase: letterCase,
            spacing: spacing
        )
    }

    private mutating func wordings(_ node: YAMLNode) -> [CoverWording] {
        let texts = node["text"].map { $0.items ?? [$0] } ?? []
        return texts.compactMap { wording($0) }
    }

    private mutating func wording(_ node: YAMLNode) -> CoverWording? {
        do throws(CoverWording.UnknownName) {
            return try CoverWording(node.text ?? "")
        } catch {
            let names = CoverName.allCases.map(\.rawValue)
            let near = Nearest.name(to: error.name, among: names).map { "did you mean {\($0)}?" }
            let hint = near ?? "the names are \(names.joined(separator: ", "))"
            report("nothing is called {\(error.name)}", at: node, hint: hint)
            return nil
        }
    }

    /// The names of a list as style sheets have it.
    private mutating func families(_ node: YAMLNode) -> [String] {
        let names = (node["fonts"]?.text ?? "").split(separator: ",").map { name in
            name.drop { " \"'".contains($0) }.reversed().drop { " \"'".contains($0) }.reversed()
        }
        let families = names.map { String($0) }.filter { !$0.isEmpty }
        if families.isEmpty {
            report("fonts names no font", at: node["fonts"] ?? node, hint: "such as fonts: 'var(--cover-sans)'")
        }
        return families
    }
}
