/// For whom the columns are.
enum CSVPreset: String, Sendable, CaseIterable {
    /// For spreadsheets: a column for each thing that is known of a question.
    case plain
    /// For Anki's text import: the fields of the notes that the package would hold.
    case anki
}
