internal import DeckleCore
internal import DeckleText

/// A mark of a ruler, and the number at some of them.
struct RulerMark: TemplateView {
    /// Where the mark crosses the ruler, in millimetres.
    let place: Extent
    /// Whether the ruler goes from left to right, and the mark from top to bottom.
    let isUpright: Bool
    let value: Int

    /// Half of the length of a mark.
    private var reach: Double { value % 5 == 0 ? 2 : 1 }

    static let fields: [TemplateField<Self>] = [
        .text("left") { length($0.place.width - ($0.isUpright ? 0 : $0.reach)) },
        .text("top") { length($0.place.height - ($0.isUpright ? $0.reach : 0)) },
        .text("length") { length(2 * $0.reach) },
        .flag("isUpright") { $0.isUpright },
        .text("number") { $0.value % 5 == 0 && $0.value != 0 ? String($0.value) : nil },
    ]

    private static func length(_ millimetres: Double) -> String { Length(millimetres, .millimetre).description }
}
