internal import DeckleCore

/// A card with the fields of its note in the templates of its notetype, as Anki's clients render it.
struct RenderedCard {
    private let note: Note
    private let parsed: ParsedNotetype
    /// Zero-based.
    private let card: Int
    private let fields: [String: String]

    init(_ note: Note, _ parsed: ParsedNotetype, card: Int) {
        self.note = note
        self.parsed = parsed
        self.card = card
        fields = Dictionary(zip(parsed.notetype.fields.map(\.name), note.fields.map(Self.played))) { $1 }
    }

    private var notetype: Notetype { parsed.notetype }

    /// One side as a page that holds all but its media.
    func page(isBack: Bool) -> String {
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <title>\(isBack ? "back" : "front")</title><style>\(notetype.css)</style></head>
        <body class="card card\(card + 1)"><div id="qa">\(side(isBack: isBack))</div></body></html>
        """
    }

    private func side(isBack: Bool) -> String {
        let number = notetype.isCloze ? 0 : min(card, notetype.templates.count - 1)
        guard parsed.fronts.indices.contains(number) else { return "" }
        guard isBack else { return rendered(parsed.fronts[number], isBack: false, front: "") }
        let front = rendered(parsed.fronts[number], isBack: false, front: "")
        return rendered(parsed.backs[number], isBack: true, front: front.replacing(Self.typed, with: ""))
    }

    /// The field to type into, which the front has no more where a back repeats it.
    private static let typed = "<input type=\"text\" id=\"typeans\">"

    /// A field that names recordings, which clients replace by buttons that play them.
    private static func played(_ field: String) -> String {
        let pieces = field.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
        guard pieces.dropFirst().contains(where: { $0.starts(with: "sound:".utf8) }) else { return field }
        return field.replacing(/\[sound:([^\]]+)\]/) { "<audio controls src=\"\($0.output.1)\"></audio>" }
    }

    private func rendered(_ template: ParsedTemplate, isBack: Bool, front: String) -> String {
        var shown = [true], result = ""
        for piece in template.pieces {
            switch piece {
            case .text(let text): if shown.last == true { result += text }
            case .condition(let name, let isFilled):
                shown.append(shown.last == true && self.isFilled(name) == isFilled)
            case .end: if shown.count > 1 { shown.removeLast() }
            case .field("FrontSide", _): if shown.last == true { result += front }
            case .field(let name, let filters):
                if shown.last == true { result += value(of: name, filters, isBack: isBack) }
            }
        }
        return result
    }

    private func isFilled(_ name: String) -> Bool {
        notetype.isCloze && name == "c\(card + 1)" || fields[name]?.isEmpty == false
    }

    private func value(of name: String, _ filters: [String], isBack: Bool) -> String {
        let value = fields[name] ?? special(name)
        if filters.contains("cloze") { return ClozeText(value, card: card + 1).html(isBack: isBack) }
        guard filters.contains("type") else { return value }
        return isBack ? "<code id=\"typeans\"><span class=\"typeGood\">\(value)</span></code>" : Self.typed
    }

    private func special(_ name: String) -> String {
        switch name {
        // In the order in which Anki keeps them.
        case "Tags": note.tags.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }.joined(separator: " ")
        case "Card": "Card \(card + 1)"
        case "Type": notetype.name
        default: ""
        }
    }
}
