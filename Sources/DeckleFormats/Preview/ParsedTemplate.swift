/// A template of a card, taken apart at its tags (docs.ankiweb.net/templates).
struct ParsedTemplate {
    enum Piece {
        case text(Substring)
        /// A field, with the filters before its name.
        case field(name: String, filters: [String])
        /// What follows is there where a field is filled, or where it is empty, up to the end.
        case condition(name: String, isFilled: Bool)
        case end
    }

    let pieces: [Piece]

    init(_ template: String) {
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            pieces.append(.text(rest[..<open.lowerBound]))
            pieces.append(Self.piece(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        self.pieces = pieces + [.text(rest)]
    }

    private static func piece(_ tag: Substring) -> Piece {
        switch tag.first {
        case "#": return .condition(name: String(tag.dropFirst()), isFilled: true)
        case "^": return .condition(name: String(tag.dropFirst()), isFilled: false)
        case "/": return .end
        case .some, nil:
            let parts = tag.split(separator: ":").map(String.init)
            return .field(name: parts.last ?? "", filters: Array(parts.dropLast()))
        }
    }
}
