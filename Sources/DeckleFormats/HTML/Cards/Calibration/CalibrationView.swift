internal import DeckleCore
internal import DeckleText

/// What the template of a calibration sheet is told.
struct CalibrationView: TemplateView {
    let deck: DeckView
    let sheet: Calibration
    let stock: String
    let shift: Extent

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .text("stock") { $0.stock },
        .text("page") { $0.sheet.page.text },
        .text("pageWidth") { length($0.sheet.page.width) },
        .text("pageHeight") { length($0.sheet.page.height) },
        .text("flip") { $0.sheet.flip.rawValue },
        .text("left") { length($0.sheet.middle.width) },
        .text("top") { length($0.sheet.middle.height) },
        .text("backLeft") { length($0.sheet.middle.width + $0.shift.width) },
        .text("backTop") { length($0.sheet.middle.height + $0.shift.height) },
        .text("backX") { $0.shift.width.plain },
        .text("backY") { $0.shift.height.plain },
        .text("bar") { $0.sheet.bar.plain },
        .list("marks") { $0.sheet.marks },
    ]

    private static func length(_ millimetres: Double) -> String { Length(millimetres, .millimetre).description }
}
