extension Language {
    /// The shells: sh, bash, zsh.
    static let bash = Language(
        Mode(
            words: [
                WordClass(.keyword, "if then else elif while until do ! time sudo exec", names: .function),
                WordClass(.keyword, "fi for select in case esac done function"),
                WordClass(.keyword, "local export readonly declare return exit set unset source alias", at: .lineStart),
            ],
            wordBytes: .argument.subtracting("|&;()<>\"'$`\\{}=#"),
            numbers: .wholeWords,
            names: Mode.Names(calls: ["()"], capitalsAreTypes: false, membersAreWords: true),
            keys: Mode.Keys(separators: "=", kind: .builtin, blankBefore: false),
            commands: Mode.Commands(kind: .function, after: "|&;({`"),
            rules: [
                .lineComment("#", at: .afterBlank),
                .string("\"", lines: true, interpolation: .init("$(", ")")),
                .string("$'", "'", lines: true),
                .string("'", escape: nil, lines: true),
                .mark("$(", names: .function),
                .string("${", "}", kind: .builtin),
                .run("$", .name, .builtin, at: .before(.name)),
                .run("$", "@*#?$!-", .builtin),
                .run("-", .argument.subtracting("|&;()<>\"'$`\\{}="), .builtin, at: .afterBlank),
                .heredoc("<<"),
                .mark("\\\n", .punctuation),
            ]
        )
    )
}
