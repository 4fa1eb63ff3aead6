extension Language {
    /// The rules of make.
    static let makefile = Language(
        Mode(
            words: [
                WordClass(
                    .keyword,
                    "define else endef endif export ifdef ifeq ifndef ifneq include override sinclude unexport vpath -include",
                    at: .lineStart
                )
            ],
            wordBytes: .argument.subtracting("=:+?#$()\"'\\;|&<>,@"),
            numbers: .wholeWords,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            keys: Mode.Keys(separators: "=:+?", leading: true),
            rules: [
                .lineComment("#", at: .afterBlank),
                .string("\""),
                .string("'"),
                .string("$(", ")", escape: nil, interpolation: .init("$(", ")"), kind: .builtin),
                .string("${", "}", escape: nil, kind: .builtin),
                .run("$$", .name, .builtin),
                .run("$", "@<^+?*%", .builtin, at: .before("@<^+?*%")),
            ]
        )
    )
}
