internal import DeckleCore

extension Notetype {
    /// The notetype of a form: what its notes hold is frozen, how its cards look is the theme's.
    ///
    /// Takes the looks from `apkg/style.css`, `apkg/FORM-front.html`, `apkg/FORM-back.html` and, for the second card of
    /// a form, `apkg/FORM-front-2.html` and so on.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file` or `theme.card-template`
    init(_ form: Form, deck: Deck, theme: Theme) throws {
        let id = { Identity.notetype(deck: deck.id, form: form, part: $0) }
        self.init(
            id: id("notetype"),
            name: Self.name(form, of: deck),
            isCloze: form == .cloze,
            fields: NoteField.allCases.map { field in
                let name = field.name(in: form)
                return Field(id: id("field \(name)"), name: name)
            },
            templates: try (1...form.templateCount).map { number in
                Template(
                    id: id("template \(number)"),
                    name: Self.name(ofCard: number),
                    front: try theme.file(Self.path(form, "front", card: number)),
                    back: try theme.file(Self.path(form, "back", card: number))
                )
            },
            css: ThemedMedia.addressed(try theme.file("apkg/style.css"), theme),
            modified: PackageDates.seconds(of: deck.published),
            isRightToLeft: deck.direction == .rightToLeft
        )
        try checkTemplates(of: form)
    }

    /// The name by which Anki knows the notetype of a form, such as `Deckle Basic – FastAPI`.
    static func name(_ form: Form, of deck: Deck) -> String {
        "Deckle \(form.words) – \(SafeName.deck(deck.title))"
    }

    private static func name(ofCard number: Int) -> String { "Card \(number)" }

    private static func path(_ form: Form, _ side: String, card number: Int) -> String {
        "apkg/\(form.rawValue)-\(side)\(number == 1 ? "" : "-\(number)").html"
    }

    /// Checks that the theme's templates ask for nothing that Anki does not know, before a learner sees an error for a card.
    ///
    /// - Throws: ``Failure`` with `theme.card-template`, one error a side
    private func checkTemplates(of form: Form) throws {
        let errors = problems.map { problem in
            Diagnostic.error(
                .themeCardTemplate,
                "the \(problem.side) of \(problem.template) cannot be rendered: \(problem.reason)",
                at: Self.place(of: problem, form),
                hint: "the fields are \(fields.map(\.name).joined(separator: ", "))"
            )
        }
        if !errors.isEmpty { throw Failure(errors) }
    }

    private static func place(of problem: Problem, _ form: Form) -> Place {
        let number = (1...form.templateCount).first { name(ofCard: $0) == problem.template } ?? 1
        let path = path(form, problem.side, card: number), text = problem.text
        guard let end = text.firstRange(of: problem.tag),
            let start = text[..<end.upperBound].ranges(of: "{{").last
        else { return Place(file: path) }
        let offset = { text.utf8.distance(from: text.startIndex, to: $0) }
        return Place(file: path, text: text, range: offset(start.lowerBound)..<offset(end.upperBound))
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

    /// The form's name in words, with a capital.
    fileprivate var words: String {
        let words = rawValue.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
