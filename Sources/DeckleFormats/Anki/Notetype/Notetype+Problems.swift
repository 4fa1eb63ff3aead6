extension Notetype {
    /// What keeps Anki from rendering a side of a card.
    struct Problem: Sendable, Hashable {
        /// The name of the card's template.
        var template: String
        /// `front` or `back`
        var side: String
        var text: String
        /// How the tag ends that is the reason.
        var tag: String
        var reason: String
    }

    /// One problem a side that Anki could not render, in the order of the cards.
    var problems: [Problem] {
        let names = Set(fields.map(\.name))
        return templates.flatMap { template in
            [("front", template.front), ("back", template.back)].compactMap { side, text in
                CardTemplate(text).problem(fields: names).map {
                    Problem(template: template.name, side: side, text: text, tag: $0.tag, reason: $0.reason)
                }
            }
        }
    }
}
