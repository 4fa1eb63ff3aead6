extension Language {
    /// ECMAScript.
    static let javascript = Language(script(words: []))

    /// TypeScript.
    static let typescript = Language(
        script(
            words: [
                WordClass(.keyword, "interface enum namespace", names: .type),
                WordClass(.keyword, "type", at: .statement, names: .type),
                WordClass(
                    .keyword,
                    "abstract asserts declare implements infer is keyof override private protected public readonly satisfies"
                ),
                WordClass(.type, "any bigint boolean never number object string symbol unknown"),
            ]
        )
    )

    /// What JavaScript and the languages on top of it share.
    private static func script(words: [WordClass]) -> Mode {
        Mode(
            words: words + [
                WordClass(.keyword, "class extends new instanceof", names: .type),
                WordClass(.keyword, "function", names: .function),
                WordClass(
                    .keyword,
                    """
                    as async await break case catch const continue debugger default delete do else export false finally for from
                    get if import in let null of return set static super switch this throw true try typeof undefined var void
                    while with yield NaN Infinity
                    """
                ),
                WordClass(
                    .builtin,
                    """
                    Array Boolean Date Error JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol
                    WeakMap console document globalThis process window
                    """
                ),
            ],
            wordBytes: .name.union("$"),
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/"),
                .string("\""),
                .string("'"),
                .string("`", lines: true, interpolation: .init("${", "}")),
                .regex,
                .run("@", .dottedName, .builtin, at: .before(.letters)),
            ]
        )
    }
}
