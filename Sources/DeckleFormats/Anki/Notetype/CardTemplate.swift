/// One side of a card as Anki reads it (rslib/src/template.rs): which fields it asks for, and when.
struct CardTemplate: Sendable, Hashable {
    private enum Tag: Sendable, Hashable {
        /// `{{filter:Field}}`
        case field(String)
        /// `{{#Field}}`, whose content is shown where the field holds something, or `{{^Field}}`, where it holds nothing.
        case open(String, ifFilled: Bool)
        /// `{{/Field}}`
        case close(String)
    }

    private let tags: [Tag]

    init(_ text: String) {
        var tags: [Tag] = []
        var rest = Self.withoutComments(text)[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            tags.append(Self.tag(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        self.tags = tags
    }

    /// What keeps Anki from rendering a side, and how the tag ends that does.
    struct Problem: Hashable {
        let reason: String
        let tag: String
    }

    /// What keeps Anki from rendering the side; nil where nothing does.
    func problem(fields: Set<String>) -> Problem? {
        var sections: [String] = []
        for tag in tags {
            switch tag {
            case .field(let name):
                if !fields.contains(name), !Self.specials.contains(name) { return .unknown(name) }
            case .open(let name, _):
                if !fields.contains(name), !Self.isCardNumber(name) { return .unknown(name) }
                sections.append(name)
            case .close(let name):
                guard sections.popLast() == name else {
                    return Problem(reason: "{{/\(name)}} closes nothing", tag: "/\(name)}}")
                }
            }
        }
        return sections.last.map { Problem(reason: "{{#\($0)}} is never closed", tag: "#\($0)}}") }
    }

    /// Whether any field that holds something is shown, without which Anki makes no card.
    func showsSomething(_ isFilled: (String) -> Bool) -> Bool {
        var shown = [true]
        for tag in tags {
            switch tag {
            case .field(let name): if shown.last == true, isFilled(name) { return true }
            case .open(let name, let ifFilled): shown.append(shown.last == true && isFilled(name) == ifFilled)
            case .close: if shown.count > 1 { shown.removeLast() }
            }
        }
        return false
    }

    /// The names of the sections that must be filled for the first place of a field to be shown, without its own.
    func sections(around field: String) -> [String] {
        var open: [(name: String, ifFilled: Bool)] = []
        for tag in tags {
            switch tag {
            case .field(field): return open.filter { $0.ifFilled && $0.name != field }.map(\.name)
            case .field: continue
            case .open(let name, let ifFilled): open.append((name, ifFilled))
            case .close: _ = open.popLast()
            }
        }
        return []
    }

    /// What can stand in the place of a field and is none.
    private static let specials: Set<String> = [
        "FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "",
    ]

    /// Such as `c1`, which is true on the first card of a cloze.
    private static func isCardNumber(_ name: String) -> Bool {
        name.first == "c" && Int(name.dropFirst()) != nil
    }

    private static func tag(_ text: Substring) -> Tag {
        let text = text.drop { $0 == " " || $0 == "\n" }
        let name = { (text: Substring) in
            let end = text.lastIndex { $0 != " " && $0 != "\n" }
            return text[..<(end.map(text.index(after:)) ?? text.startIndex)].drop { $0 == " " }
        }
        switch text.first {
        case "#": return .open(String(name(text.dropFirst())), ifFilled: true)
        case "^": return .open(String(name(text.dropFirst())), ifFilled: false)
        case "/": return .close(String(name(text.dropFirst())))
        case .some, nil:
            return .field(
                String(name(text[(text.lastIndex(of: ":").map { text.index(after: $0) } ?? text.startIndex)...]))
            )
        }
    }

    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "<!--"), let close = rest[open.upperBound...].firstRange(of: "-->") {
            result += rest[..<open.lowerBound]
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}

extension CardTemplate.Problem {
    fileprivate static func unknown(_ field: String) -> Self {
        Self(reason: "there is no field \(field)", tag: "\(field)}}")
    }
}
