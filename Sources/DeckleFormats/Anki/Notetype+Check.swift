internal import DeckleCore

extension Notetype {
    /// Checks that the theme's templates ask for nothing that Anki does not know, before a learner sees an error for a card.
    ///
    /// - Throws: ``Failure`` with `theme.card-template`, one error a template
    func checkTemplates() throws {
        let names = Set(fields.map(\.name))
        let errors = templates.flatMap { template in
            [("front", template.front), ("back", template.back)].compactMap { side, text in
                CardTemplate(text).problem(fields: names).map { problem in
                    Diagnostic.error(
                        "theme.card-template",
                        "the \(side) of \(template.name) cannot be rendered: \(problem)",
                        at: Place(file: "apkg/\(form.rawValue)-\(side).html"),
                        hint: "the fields are \(fields.map(\.name).joined(separator: ", "))"
                    )
                }
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
    }
}
