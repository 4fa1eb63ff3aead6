internal import DeckleCore
internal import DeckleText

/// A short line by which cards are cut, in millimetres.
struct CutMark: TemplateView, Hashable {
    let x: Double
    let y: Double
    /// Whether it goes from top to bottom.
    let isUpright: Bool

    /// How long a mark is, and how far it stays away from the card.
    private static let length = 4.0, gap = 1.0

    static let fields: [TemplateField<Self>] = [
        .text("left") { Length($0.x, .millimetre).description },
        .text("top") { Length($0.y, .millimetre).description },
        .text("length") { _ in Length(length, .millimetre).description },
        .flag("isUpright") { $0.isUpright },
    ]

    /// Where the marks at both ends of a cut begin: outside of the cards where there is room, else at the edge of what
    /// printers reach.
    static func ends(_ margin: Double, _ page: Double) -> [Double] {
        let start = margin >= length + gap ? margin - gap - length : length
        return [start, page - start - length]
    }

    /// The marks of two cuts that cross.
    static func cross(x: Double, y: Double) -> [CutMark] {
        [
            CutMark(x: x, y: y - length / 2, isUpright: true), CutMark(x: x - length / 2, y: y, isUpright: false),
        ]
    }
}
