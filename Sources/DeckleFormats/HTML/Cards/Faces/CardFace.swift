internal import DeckleCore
internal import DeckleText

/// One side of a card, which the template draws.
struct CardFace: TemplateView {
    /// What both sides of all parts of a card have in common.
    struct Card {
        /// The ids of page and question, `page#id`; that of a second card goes on with `/2`.
        var key: String
        /// The name of the question as a target of links.
        var anchor: String
        /// The number of the question in the deck, from 1.
        var number: Int
        /// The topic, or the page where it belongs to none, cut to the room that it has.
        var topic: String
        var difficulty: DifficultyView?
        /// A well-formed BCP 47 tag where the question is not in the deck's language.
        var language: String?
        /// A code that leads to the page of the question; nil where the theme has none or the site is not known.
        var sourceCode: Markup?
    }

    var card: Card
    var isFront: Bool
    /// The number of the part and that of all parts, as `2/3`; nil where there is one.
    var part: String?
    /// The size of the type, in points.
    var size: Double
    /// How far the question is moved down, in points.
    var drop = 0.0
    var items: [CardItem]

    static let fields: [TemplateField<Self>] = [
        .text("key") { $0.card.key },
        .text("id") { $0.isFront && ($0.part?.hasPrefix("1/") ?? true) ? $0.card.anchor : nil },
        .flag("isFront") { $0.isFront },
        .text("part") { $0.part },
        .number("number") { $0.card.number },
        .text("topic") { $0.card.topic },
        .object("difficulty") { $0.card.difficulty },
        .text("language") { $0.card.language },
        .text("direction") { $0.card.language.map { Direction(language: $0).rawValue } },
        .text("size") { Length($0.size, .point).description },
        .text("drop") { Length($0.drop, .point).description },
        .list("items") { $0.items },
        .markup("sourceCode") { $0.isFront ? $0.card.sourceCode : nil },
    ]
}
