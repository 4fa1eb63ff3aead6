extension Language {
    /// The instructions that build a container image.
    static let dockerfile = Language(
        Mode(
            words: [
                WordClass(
                    .keyword,
                    """
                    add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user
                    volume workdir
                    """,
                    at: .lineStart
                ),
                WordClass(.keyword, "as"),
            ],
            ignoresCase: true,
            wordBytes: .argument.subtracting("|&;()<>\"'$`\\{}[],="),
            numbers: .wholeWords,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            keys: Mode.Keys(separators: "=", blankBefore: false),
            rules: [
                .lineComment("#", at: .lineStart),
                .string("\"", interpolation: .init("$(", ")")),
                .string("'", escape: nil),
                .string("${", "}", kind: .builtin),
                .run("$", .name, .builtin),
                .run("--", .hyphenatedName, .builtin, at: .afterBlank),
                .heredoc("<<"),
            ]
        )
    )
}
