import DeckleCore

/// What an export was asked to do, as it was typed where that has to be checked against the formats.
struct ExportRequest {
    var deck: DeckRequest
    var selection = Selection()
    /// The names of formats, parted by commas; nil for those that the output tells, or the default ones.
    var formats: String?
    /// A folder, a file, or `-` for standard output; nil for the current folder.
    var output: String?
    /// What the deck is cut into; nil where it is written whole.
    var split: DeckPart.Kind?
    /// The name of a theme, or the path of its folder.
    var theme: String
    /// Options of formats, such as `csv.cells=html`.
    var settings: [String] = []
    var previous = PreviousFile()
    var isDryRun = false
    /// Whether files that exist are left alone.
    var keepsFiles = false
    /// Whether questions that cannot be used are left out instead of stopping.
    var skipsBad = false
    /// Whether warnings are as grave as errors.
    var isStrict = false
}
