public import DeckleCore

extension Theme {
    /// A theme without files, for targets that are not laid out: it has only the numbers that Swift asks every theme for.
    public static let bare = Theme(
        name: "bare",
        tokens: [
            "table-line-length": TokenValue(.number, light: "38"),
            "code-line-length": TokenValue(.number, light: "36"),
            "deepest-indent": TokenValue(.number, light: "16"),
        ],
        files: [:]
    )
}
