extension ThemeLibrary {
    /// A file of the page that `deckle preview` serves; nil where there is none of that name.
    public static func previewFile(_ name: String) -> [UInt8]? { EmbeddedThemes.files(in: "preview")[name]?.bytes }
}
