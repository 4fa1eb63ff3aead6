/// A text of a theme with names in braces, such as `{questions} · {topics}`.
struct CoverWording {
    private enum Piece {
        case literal(String)
        case name(CoverName)
    }

    /// A name in braces that stands for nothing.
    struct UnknownName: Error {
        let name: String
    }

    private var pieces: [Piece] = []

    init(_ text: String) throws(UnknownName) {
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let word = String(rest[rest.index(after: open)..<close])
            guard let name = CoverName(rawValue: word) else { throw UnknownName(name: word) }
            pieces += [.literal(String(rest[..<open])), .name(name)]
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.literal(String(rest)))
    }

    var names: [CoverName] {
        pieces.compactMap { piece in
            if case .name(let name) = piece { name } else { nil }
        }
    }

    /// The text; nil where a name stands for something that the deck has not.
    func text(of facts: CoverFacts) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .literal(let words):
                text += words
            case .name(let name):
                guard let fact = facts[name] else { return nil }
                text += fact
            }
        }
        return text.nonEmpty
    }
}
