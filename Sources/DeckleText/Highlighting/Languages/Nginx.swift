extension Language {
    /// The configuration of the nginx web server: a directive begins each statement.
    static let nginx = Language(
        Mode(
            words: [WordClass(.builtin, "on off default")],
            wordBytes: .argument.subtracting(";{}\"'$#"),
            numbers: .wholeWords,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            commands: Mode.Commands(kind: .keyword, after: ";{}"),
            rules: [
                .lineComment("#", at: .afterBlank),
                .string("\"", lines: true, at: .wordStart),
                .string("'", lines: true, at: .wordStart),
                .string("${", "}", kind: .builtin),
                .run("$", .name, .builtin, at: .before(.name)),
            ]
        )
    )
}
