public import DeckleCore

extension Theme {
    /// A theme without files, for targets that are not laid out: it has only what Swift asks every theme for.
    public static let bare = Theme(
        name: "bare",
        tokens: [
            "table-line-length": TokenValue(.number, light: "42"),
            "small-table-line-length": TokenValue(.number, light: "54"),
            "large-type-table-line-length": TokenValue(.number, light: "20"),
            "sheet-table-line-length": TokenValue(.number, light: "52"),
            "sheet-small-table-line-length": TokenValue(.number, light: "64"),
            "sheet-wide-table-line-length": TokenValue(.number, light: "130"),
            "sheet-whole-lines": TokenValue(.number, light: "38"),
            "sheet-run-questions": TokenValue(.number, light: "20"),
            "code-line-length": TokenValue(.number, light: "36"),
            "deepest-indent": TokenValue(.number, light: "16"),
            "book-whole-lines": TokenValue(.number, light: "15"),
            "formula-length": TokenValue(.number, light: "20"),
            "takeaway-label": TokenValue(.choice(["source", "theme"]), light: "source"),
        ],
        files: [:],
        labels: Labels(
            entries: ["colon": ["other": ":"], "colon-gap": ["other": " "]],
            takeawayWords: ["Rule of thumb"]
        )
    )
}
