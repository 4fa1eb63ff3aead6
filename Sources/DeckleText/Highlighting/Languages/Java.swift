extension Language {
    /// Java.
    static let java = Language(
        Mode(
            words: [
                WordClass(.keyword, "class interface enum extends new instanceof", names: .type),
                WordClass(.keyword, "record", at: .statement, names: .type),
                WordClass(
                    .keyword,
                    """
                    abstract assert break case catch const continue default do else false final finally for goto if implements
                    import native non-sealed null package permits private protected public return sealed static strictfp super
                    switch synchronized this throw throws transient true try var volatile when while yield
                    """
                ),
                WordClass(.type, "boolean byte char double float int long short void"),
            ],
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/"),
                .string("\"\"\"", lines: true),
                .string("\""),
                .string("'"),
                .run("@interface", "", .keyword, names: .type),
                .run("@", .dottedName, .builtin, at: .before(.letters)),
            ]
        )
    )
}
