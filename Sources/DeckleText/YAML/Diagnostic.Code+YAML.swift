public import DeckleCore

extension Diagnostic.Code {
    /// A file of the theme is no valid YAML.
    public static let yamlSyntax = Self("yaml.syntax", .usage)

    /// A YAML document unfolds to more than any theme needs.
    public static let yamlTooLarge = Self("yaml.too-large", .usage)
}
