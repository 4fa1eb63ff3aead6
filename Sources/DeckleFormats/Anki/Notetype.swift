internal import DeckleCore

/// A notetype: what its notes hold is frozen by form, how its cards look is the theme's.
struct Notetype: Sendable, Hashable {
    struct Field: Sendable, Hashable {
        var id: Int64
        var name: String
    }

    struct Template: Sendable, Hashable {
        var id: Int64
        var name: String
        var front: String
        var back: String
    }

    let form: Form
    let id: Int64
    let name: String
    let fields: [Field]
    let templates: [Template]
    let css: String
    /// When the look was changed last, in seconds since 1970.
    var modified: Int64
    /// Whether the editor shows the fields from right to left.
    let isRightToLeft: Bool

    /// Takes the looks from `apkg/style.css`, `apkg/FORM-front.html`, `apkg/FORM-back.html` and, for the second card of
    /// a form, `apkg/FORM-front-2.html` and so on.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file` or `theme.card-template`
    init(_ form: Form, deck: Deck, theme: Theme) throws {
        self.form = form
        let id = { Identity.notetype(deck: deck.id, form: form, part: $0) }
        self.id = id("notetype")
        name = Self.name(form, of: deck)
        fields = NoteField.allCases.map { field in
            let name = field.name(in: form)
            return Field(id: id("field \(name)"), name: name)
        }
        templates = try (1...form.templateCount).map { number in
            let ending = number == 1 ? ".html" : "-\(number).html"
            return Template(
                id: id("template \(number)"),
                name: "Card \(number)",
                front: try theme.file("apkg/\(form.rawValue)-front\(ending)"),
                back: try theme.file("apkg/\(form.rawValue)-back\(ending)")
            )
        }
        css = ThemedMedia.addressed(try theme.file("apkg/style.css"), theme)
        modified = PackageDates.seconds(of: deck.published)
        isRightToLeft = deck.direction == .rightToLeft
        try checkTemplates()
    }

    /// The name by which Anki knows the notetype of a form, such as `Deckle Basic – FastAPI`.
    static func name(_ form: Form, of deck: Deck) -> String {
        "Deckle \(form.words) – \(SafeName.deck(deck.title))"
    }
}

extension Form {
    /// The number of card templates; a cloze has one, which makes a card for each number.
    fileprivate var templateCount: Int {
        switch self {
        case .basic, .typed, .cloze, .choice: 1
        case .reversed, .optionalReversed: 2
        }
    }
}

extension Form {
    /// The form's name in words, with a capital.
    fileprivate var words: String {
        let words = rawValue.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
