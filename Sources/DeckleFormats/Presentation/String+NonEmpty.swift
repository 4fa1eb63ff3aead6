internal import DeckleText

extension String {
    /// The text itself; nil where nothing of it can be seen.
    var nonEmpty: String? { isBlank ? nil : self }
}
