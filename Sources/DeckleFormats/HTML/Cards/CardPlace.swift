internal import DeckleCore
internal import DeckleText

/// Where on its sheet a side of a card begins.
struct CardPlace: TemplateView {
    let isFront: Bool
    /// The number of the side among those of its sheet, from 1.
    let number: Int
    let origin: Extent

    static let fields: [TemplateField<Self>] = [
        .flag("isFront") { $0.isFront },
        .number("number") { $0.number },
        .text("left") { Length($0.origin.width, .millimetre).description },
        .text("top") { Length($0.origin.height, .millimetre).description },
    ]
}

extension CardPlacing {
    /// The places of all sides of a full sheet.
    var places: [CardPlace] {
        (0..<stock.count).flatMap { slot in
            let numbers = isFolded ? (2 * slot + 1, 2 * slot + 2) : (slot + 1, slot + 1)
            return [
                CardPlace(isFront: true, number: numbers.0, origin: front(slot)),
                CardPlace(isFront: false, number: numbers.1, origin: back(slot)),
            ]
        }
    }
}
