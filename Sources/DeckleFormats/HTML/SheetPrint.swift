/// How a sheet is printed: a theme has style sheets for all ways but the first.
enum SheetPrint: String, Sendable, CaseIterable {
    /// In the colours of the theme.
    case color
    /// In greys, for printers without colours.
    case grey
    /// In greys, in small type and with few lines, which saves ink and paper.
    case saving
    /// In large type, in one column.
    case large
}
