extension Language {
    /// TOML 1.0.
    static let toml = Language(
        Mode(
            words: [WordClass(.keyword, "true false inf nan")],
            wordBytes: .hyphenatedName.union("."),
            numbers: .literals(joinedBy: ".-:"),
            names: Mode.Names(calls: [], capitalsAreTypes: false),
            keys: Mode.Keys(separators: "="),
            rules: [
                .lineComment("#"),
                .string("\"\"\"", lines: true),
                .string("\'\'\'", escape: nil, lines: true),
                .string("\""),
                .string("'", escape: nil),
                .string("[[", "]]", escape: nil, at: .firstColumn, kind: .type),
                .string("[", "]", escape: nil, at: .firstColumn, kind: .type),
            ]
        )
    )
}
