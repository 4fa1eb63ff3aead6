extension Language {
    /// Configuration in sections, with `key = value` lines.
    static let ini = Language(
        Mode(
            words: [WordClass(.keyword, "true false yes no on off none")],
            ignoresCase: true,
            wordBytes: .argument.subtracting("=\"#;"),
            wordsSpanBlanks: true,
            numbers: .wholeWords,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            keys: Mode.Keys(separators: "=", leading: true),
            rules: [
                .lineComment("#", at: .afterBlank),
                .lineComment(";", at: .afterBlank),
                .string("\"", at: .wordStart),
                .string("[", "]", escape: nil, at: .lineStart, kind: .type),
            ]
        )
    )
}
