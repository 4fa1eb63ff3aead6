internal import DeckleCore

/// A card with the fields of its note in the templates of its notetype, as Anki's clients render it.
struct RenderedCard {
    private let note: Note
    private let notetype: Notetype
    /// Zero-based.
    private let card: Int
    private let fields: [String: String]

    init(_ note: Note, _ notetype: Notetype, card: Int) {
        self.note = note
        self.notetype = notetype
        self.card = card
        fields = Dictionary(zip(notetype.fields.map(\.name), note.fields)) { $1 }
    }

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
        guard notetype.templates.indices.contains(number) else { return "" }
        let template = notetype.templates[number]
        return rendered(isBack ? template.back : template.front, isBack: isBack).replacing(Self.sound) {
            "<audio controls src=\"\($0.output.1)\"></audio>"
        }
    }

    /// How a field names a recording, which clients replace by a button that plays it.
    private static var sound: Regex<(Substring, Substring)> { /\[sound:([^\]]+)\]/ }

    private func rendered(_ template: String, isBack: Bool) -> String {
        var shown = [true], result = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            if shown.last == true { result += rest[..<open.lowerBound] }
            let tag = rest[open.upperBound..<close.lowerBound]
            rest = rest[close.upperBound...]
            switch tag.first {
            case "#": shown.append(shown.last == true && isFilled(tag.dropFirst()))
            case "^": shown.append(shown.last == true && !isFilled(tag.dropFirst()))
            case "/": if shown.count > 1 { shown.removeLast() }
            case .some, nil: if shown.last == true { result += value(of: tag, isBack: isBack) }
            }
        }
        return result + rest
    }

    private func isFilled(_ name: Substring) -> Bool {
        notetype.isCloze && name == "c\(card + 1)" || fields[String(name)]?.isEmpty == false
    }

    private func value(of tag: Substring, isBack: Bool) -> String {
        let parts = tag.split(separator: ":").map(String.init)
        let name = parts.last ?? ""
        if name == "FrontSide" {
            let number = notetype.isCloze ? 0 : card
            return notetype.templates.indices.contains(number) ? front(notetype.templates[number].front) : ""
        }
        let value = fields[name] ?? special(name)
        if parts.contains("cloze") { return ClozeText(value, card: card + 1).html(isBack: isBack) }
        if parts.contains("type") {
            return isBack
                ? "<code id=\"typeans\"><span class=\"typeGood\">\(value)</span></code>"
                : "<input type=\"text\" id=\"typeans\">"
        }
        return value
    }

    /// The front as a back repeats it, without the field to type into.
    private func front(_ template: String) -> String {
        rendered(template, isBack: false).replacing("<input type=\"text\" id=\"typeans\">", with: "")
    }

    private func special(_ name: String) -> String {
        switch name {
        case "Tags": note.tags.joined(separator: " ")
        case "Card": "Card \(card + 1)"
        case "Type": notetype.name
        default: ""
        }
    }
}
