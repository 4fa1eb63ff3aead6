internal import DeckleCore

/// The edge about which the printer turns a sheet.
enum SheetFlip: String, CaseIterable, Sendable {
    case long
    case short

    /// Whether a sheet turns about an axis that goes from its top to its bottom.
    func turnsSideways(_ page: Extent) -> Bool { (page.height >= page.width) == (self == .long) }
}
