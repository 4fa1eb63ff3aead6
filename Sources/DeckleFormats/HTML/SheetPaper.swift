internal import DeckleText

/// The papers that a sheet can be printed on; their sizes are the theme's.
enum SheetPaper: String, CaseIterable, Sendable {
    case a4, letter

    /// The name in a message.
    var label: String {
        switch self {
        case .a4: "A4"
        case .letter: "Letter"
        }
    }
}

extension SheetPaper: TemplateView {
    static let fields: [TemplateField<Self>] = [
        .flag("a4") { $0 == .a4 },
        .flag("letter") { $0 == .letter },
    ]
}
