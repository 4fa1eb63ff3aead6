extension Language {
    /// JSON (RFC 8259), with comments as in configuration files.
    static let json = Language(
        Mode(
            words: [WordClass(.keyword, "true false null")],
            names: Mode.Names(calls: [], capitalsAreTypes: false),
            keys: Mode.Keys(separators: ":"),
            rules: [
                .string("\""),
                .string("'"),
                .lineComment("//"),
                .blockComment("/*", "*/"),
            ]
        )
    )
}
