/// The edge about which the printer turns a sheet.
enum SheetFlip: String, CaseIterable, Sendable {
    case long
    case short
}
