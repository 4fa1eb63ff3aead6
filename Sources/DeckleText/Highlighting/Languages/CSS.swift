extension Language {
    /// Cascading Style Sheets, and the comments of their preprocessors.
    static let css = Language(
        Mode(
            words: [WordClass(.keyword, "and not only or from to")],
            wordBytes: .hyphenatedName,
            names: Mode.Names(capitalsAreTypes: false),
            keys: Mode.Keys(separators: ":", blankBefore: false, blankAfter: true),
            rules: [
                .blockComment("/*", "*/"),
                .lineComment("//", at: .afterBlank),
                .string("\""),
                .string("'"),
                .run("@", .hyphenatedName, .keyword),
                .run("!", .letters, .keyword),
                .run(".", .hyphenatedName, .type, at: .before(.letters)),
                .run("::", .hyphenatedName, .builtin),
                .run(":", .hyphenatedName, .builtin, at: .before(.letters)),
                .run("#", .hyphenatedName, .number, at: .before(.name)),
            ]
        )
    )
}
