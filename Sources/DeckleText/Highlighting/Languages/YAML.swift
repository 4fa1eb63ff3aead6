extension Language {
    /// YAML 1.2: an unquoted value is a number or a keyword only as a whole.
    static let yaml = Language(
        Mode(
            words: [WordClass(.keyword, "true false null yes no on off ~")],
            ignoresCase: true,
            wordBytes: .argument.subtracting("\"'#,[]{}|>&*!"),
            wordsSpanBlanks: true,
            numbers: .wholeWords,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            keys: Mode.Keys(separators: ":", blankAfter: true),
            rules: [
                .lineComment("#", at: .afterBlank),
                .string("\"", lines: true, at: .wordStart),
                .string("'", escape: nil, lines: true, at: .wordStart),
                .indentedBlock("|"),
                .indentedBlock(">"),
                .mark("---", at: .firstColumn),
                .mark("- "),
                .run("&", .hyphenatedName, .builtin, at: .afterBlank),
                .run("*", .hyphenatedName, .builtin, at: .afterBlank),
                .run("!", .hyphenatedName.union("!/.:"), .type, at: .afterBlank),
            ]
        )
    )
}
