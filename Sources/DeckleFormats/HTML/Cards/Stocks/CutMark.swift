internal import DeckleCore
internal import DeckleText

/// A line by which cards are cut or folded, in millimetres.
struct CutMark: TemplateView, Hashable {
    let x: Double
    let y: Double
    /// Whether it goes from top to bottom.
    let isUpright: Bool
    var length = 4.0
    var isFold = false

    /// The edge of a page that printers do not reach.
    static let edge = 4.0
    /// How long the mark of a corner is, and how far it stays away from the card.
    private static let tick = 4.0, gap = 1.0

    static let fields: [TemplateField<Self>] = [
        .text("left") { Length($0.x, .millimetre).description },
        .text("top") { Length($0.y, .millimetre).description },
        .text("length") { Length($0.length, .millimetre).description },
        .flag("isUpright") { $0.isUpright },
        .flag("isFold") { $0.isFold },
    ]

    /// Where the marks at both ends of a cut begin: outside of the cards where there is room, else at the edge of what
    /// printers reach.
    static func ends(_ margin: Double, _ page: Double) -> [Double] {
        let start = margin >= tick + gap ? margin - gap - tick : edge
        return [start, page - start - tick]
    }

    /// The marks of two cuts that cross.
    static func cross(x: Double, y: Double) -> [CutMark] {
        [CutMark(x: x, y: y - tick / 2, isUpright: true), CutMark(x: x - tick / 2, y: y, isUpright: false)]
    }
}
