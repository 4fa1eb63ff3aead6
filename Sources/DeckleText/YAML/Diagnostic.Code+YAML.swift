public import DeckleCore

extension Diagnostic.Code {
    /// A file of the theme is no valid YAML.
    public static let yamlSyntax = Self("yaml.syntax", .usage)

    /// A YAML document unfolds to more, or lies deeper, than any file needs.
    public static let yamlTooLarge = Self("yaml.too-large", .usage)
}
