public import DeckleCore

extension Diagnostic.Code {
    /// A template of a card asks for a field that notes do not have, or leaves a section open.
    public static let themeCardTemplate = Self("theme.card-template", .usage)
}
